import { parentPort, workerData } from 'node:worker_threads';

import { UnreadableRoster } from './unreadable-roster.js';
import { readRoster, type FoundRoster, type Remembered } from './read-roster.js';

/** What the thread says at its end. */
export type ThreadAnswer =
  | { readonly found: FoundRoster }
  | { readonly refused: { readonly reason: UnreadableRoster['reason']; readonly params: UnreadableRoster['params'] } };

const { bytes, remembered } = workerData as { bytes: Uint8Array; remembered: Remembered };

parentPort?.postMessage(await answer());

async function answer(): Promise<ThreadAnswer> {
  try {
    return { found: await readRoster(Buffer.from(bytes), remembered) };
  } catch (error) {
    if (!(error instanceof UnreadableRoster)) throw error;
    return { refused: { reason: error.reason, params: error.params } };
  }
}
