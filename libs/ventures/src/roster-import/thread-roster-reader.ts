import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InTurn } from '@onsil/platform';

import { UnreadableRoster } from './reading/unreadable-roster.js';
import type { FoundRoster, Remembered } from './reading/read-roster.js';
import type { ThreadAnswer, ThreadTask } from './reading/read-roster.worker.js';
import { RosterReader } from './roster-reader.js';

const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
const LIMIT_MS = 60_000; // a busy machine takes ten times as long as an idle one
const AT_ONCE = 2;
const WAIT_AT_MOST = 4;
/** A thread takes longer to start than a usual file to be read: it stays for the next one, which often is the same corrected. */
const REST_MS = 60_000;

/**
 * Threads that read a file each, ended after a minute or 256 MB; two files at once, and a few that wait. A thread that
 * answered rests until the next file comes, or for a minute.
 */
@Injectable()
export class ThreadRosterReader extends RosterReader implements OnApplicationShutdown {
  /** Where a thread begins; tests name a file that can run the sources. */
  entry = new URL('./reading/read-roster.worker.js', import.meta.url);

  private readonly turns = new InTurn(AT_ONCE, WAIT_AT_MOST);
  private readonly resting = new Map<Worker, NodeJS.Timeout>();

  override async read(bytes: Buffer, remembered: Remembered): Promise<FoundRoster> {
    const answer = await this.turns.run(() => this.inThread({ bytes, remembered }));
    if ('refused' in answer) throw new UnreadableRoster(answer.refused.reason, answer.refused.params);
    return answer.found;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.resting.keys()].map((worker) => this.end(worker)));
  }

  private async inThread(task: ThreadTask): Promise<ThreadAnswer> {
    const worker = this.woken() ?? this.started();
    try {
      const answer = await answerOf(worker, task);
      this.rest(worker);
      return answer;
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  private started(): Worker {
    const worker = new Worker(this.entry, { resourceLimits: MEMORY });
    worker.on('error', () => {}); // whoever waits for its answer hears of it
    worker.once('exit', () => void this.end(worker));
    return worker;
  }

  private woken(): Worker | undefined {
    const [found] = this.resting;
    if (!found) return undefined;
    const [worker, timer] = found;
    clearTimeout(timer);
    this.resting.delete(worker);
    worker.ref();
    return worker;
  }

  /** Keeps no process alive. */
  private rest(worker: Worker): void {
    worker.unref();
    this.resting.set(worker, setTimeout(() => void this.end(worker), REST_MS).unref());
  }

  private async end(worker: Worker): Promise<void> {
    clearTimeout(this.resting.get(worker));
    this.resting.delete(worker);
    await worker.terminate();
  }
}

async function answerOf(worker: Worker, task: ThreadTask): Promise<ThreadAnswer> {
  const over = new AbortController();
  const { signal } = over;
  try {
    worker.postMessage(task);
    return await Promise.race([
      once(worker, 'message', { signal }).then(([answer]) => answer as ThreadAnswer),
      once(worker, 'exit', { signal }).then(() => refuse('too_heavy')),
      after(LIMIT_MS, undefined, { signal }).then(() => refuse('too_slow')),
    ]);
  } catch (error) {
    const isTooHeavy = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    throw isTooHeavy ? new UnreadableRoster('too_heavy', {}, { cause: error }) : error;
  } finally {
    over.abort();
  }
}

function refuse(reason: UnreadableRoster['reason']): never {
  throw new UnreadableRoster(reason);
}
