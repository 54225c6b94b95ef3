import { setTimeout as after } from 'node:timers/promises';

import type { HubHarness } from './fresh-hub.js';

const ASK_EVERY_MS = 20;

/** Resolves once so many transactions of this worker's database wait for another one, or `work` has come to its end. */
export async function untilItWaits(
  { asOwner }: Pick<HubHarness, 'asOwner'>,
  work: Promise<unknown>,
  transactions = 1,
): Promise<void> {
  let isOver = false;
  void work.catch(() => {}).finally(() => (isOver = true)); // the caller judges how it ended
  while (!isOver) {
    const waiting = await asOwner(
      `select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where not l.granted and a.datname = current_database()`,
    );
    if (waiting.length >= transactions) return;
    await after(ASK_EVERY_MS);
  }
}
