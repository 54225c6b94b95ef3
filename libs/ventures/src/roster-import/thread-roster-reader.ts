import { Worker } from 'node:worker_threads';

import { Injectable } from '@nestjs/common';
import { InTurn } from '@onsil/platform';

import { UnreadableRoster } from './reading/unreadable-roster.js';
import type { FoundRoster, Remembered } from './reading/read-roster.js';
import type { ThreadAnswer } from './reading/read-roster.worker.js';
import { RosterReader } from './roster-reader.js';

const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };
const LIMIT_MS = 60_000; // a busy machine takes ten times as long as an idle one
const AT_ONCE = 2;
const WAIT_AT_MOST = 4;

/** A thread for each file, ended after a minute or 256 MB; two files at once, and a few that wait. */
@Injectable()
export class ThreadRosterReader extends RosterReader {
  /** Where the thread begins; tests name a file that can run the sources. */
  entry = new URL('./reading/read-roster.worker.js', import.meta.url);

  private readonly turns = new InTurn(AT_ONCE, WAIT_AT_MOST);

  override async read(bytes: Buffer, remembered: Remembered): Promise<FoundRoster> {
    const answer = await this.turns.run(() => this.inThread(bytes, remembered));
    if ('refused' in answer) throw new UnreadableRoster(answer.refused.reason, answer.refused.params);
    return answer.found;
  }

  private async inThread(bytes: Buffer, remembered: Remembered): Promise<ThreadAnswer> {
    const worker = new Worker(this.entry, { workerData: { bytes, remembered }, resourceLimits: MEMORY });
    try {
      return await answerOf(worker);
    } finally {
      await worker.terminate();
    }
  }
}

function answerOf(worker: Worker): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new UnreadableRoster('too_slow')), LIMIT_MS);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadableRoster('too_heavy', {}, { cause: error }) : error,
      ),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new UnreadableRoster('too_heavy'));
    });
  });
}
