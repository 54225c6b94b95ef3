import { parentPort } from 'node:worker_threads';

import { UnreadableRoster } from './unreadable-roster.js';
import { readRoster, type FoundRoster, type Remembered } from './read-roster.js';

/** What the thread is told to read. */
export interface ThreadTask {
  readonly bytes: Uint8Array;
  readonly remembered: Remembered;
}

/** What the thread says of it. */
export type ThreadAnswer =
  | { readonly found: FoundRoster }
  | { readonly refused: { readonly reason: UnreadableRoster['reason']; readonly params: UnreadableRoster['params'] } };

parentPort?.on('message', (task: ThreadTask) => void answer(task).then((said) => parentPort?.postMessage(said)));

/** Anything but a file that cannot be read ends the thread, and is heard of as its error. */
async function answer({ bytes, remembered }: ThreadTask): Promise<ThreadAnswer> {
  try {
    return { found: await readRoster(Buffer.from(bytes), remembered) };
  } catch (error) {
    if (!(error instanceof UnreadableRoster)) throw error;
    return { refused: { reason: error.reason, params: error.params } };
  }
}
