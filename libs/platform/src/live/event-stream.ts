import type { ServerResponse } from 'node:http';

import type { FastifyReply } from 'fastify';

/** Proxies close what is silent for a minute, some after half of that. */
const BEAT_MS = 15_000;
/** After an end, the browser comes back in about this time. */
const COME_BACK_MS = 2_000;
/** A reader who takes this little is given up: coming back, they read all of it anew. */
const MOST_UNREAD_BYTES = 65_536;

/** Server-sent events to one reader (HTML Living Standard, 9.2). */
export class EventStream {
  private readonly raw: ServerResponse;
  private readonly beat: NodeJS.Timeout;
  private readonly atEnd: (() => void)[] = [];
  private isOpen = true;

  /** Takes the answer over from Fastify; what hooks and guards set of headers goes along. */
  constructor(reply: FastifyReply) {
    const headers = Object.entries(reply.getHeaders());
    reply.hijack();
    this.raw = reply.raw;
    for (const [name, value] of headers) if (value !== undefined) this.raw.setHeader(name, value);
    this.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      // A stream that ends takes its connection along: a server that stops does not wait for an idle one.
      connection: 'close',
    });
    this.raw.on('close', () => this.close());
    this.raw.on('error', () => this.close());
    this.raw.write(`retry: ${COME_BACK_MS}\n\n`);
    this.beat = setInterval(() => this.write(': beat\n\n'), BEAT_MS);
    this.beat.unref();
  }

  /** Sends one event; to a reader who is gone, nothing. */
  send(event: string, data: object): void {
    this.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  end(): void {
    if (!this.isOpen) return;
    this.raw.end();
    this.close();
  }

  get isEnded(): boolean {
    return !this.isOpen;
  }

  /** Called once, whoever ends it. */
  onEnd(run: () => void): void {
    if (this.isOpen) this.atEnd.push(run);
    else run();
  }

  private write(text: string): void {
    if (!this.isOpen) return;
    this.raw.write(text);
    if (this.raw.writableLength > MOST_UNREAD_BYTES) {
      this.raw.destroy();
      this.close();
    }
  }

  private close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    clearInterval(this.beat);
    for (const run of this.atEnd) run();
  }
}
