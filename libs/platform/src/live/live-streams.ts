import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { LimitReached, Unavailable } from '../http/refusals.js';
import { EventStream } from './event-stream.js';

const RETRY_SECONDS = 30;
/** So many can be open in one process at once. */
const MAX_STREAMS = 2_000;

/** The streams that this process holds open: bounded a person and in all, and ended when it stops. */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  private readonly open = new Map<EventStream, string>();
  private isStopping = false;

  /** Takes the answer over. @throws LimitReached when the person has `most` open, Unavailable while the process stops */
  begin(reply: FastifyReply, personId: string, most: number): EventStream {
    if (this.isStopping) throw new Unavailable();
    const theirs = [...this.open.values()].filter((id) => id === personId).length;
    if (theirs >= most || this.open.size >= MAX_STREAMS) throw new LimitReached(RETRY_SECONDS);
    const stream = new EventStream(reply);
    this.open.set(stream, personId);
    stream.onEnd(() => this.open.delete(stream));
    return stream;
  }

  /** Before the server waits for its connections: whoever listens comes back to another process. */
  onModuleDestroy(): void {
    this.isStopping = true;
    for (const stream of this.open.keys()) stream.end();
  }
}
