import type { HubTx } from '@onsil/platform';

const KEY = `hashtextextended('network.calendar:' || $1, 0)`;

/** Several may write dates by the calendar at once, while nobody changes it. Taken first, before any row. */
export async function keepCalendar(tx: HubTx): Promise<void> {
  await tx.rows(`select pg_advisory_xact_lock_shared(${KEY})`, [tx.hubId]);
}

/** One changes the calendar or the clock of a hub, while nobody writes dates by it. Taken first, before any row. */
export async function changeCalendar(tx: HubTx): Promise<void> {
  await tx.rows(`select pg_advisory_xact_lock(${KEY})`, [tx.hubId]);
}
