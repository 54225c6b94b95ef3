import type { HubTx } from '@onsil/platform';

/** The versions of one key change one after the other: whoever comes second sees what the first did. */
export async function lockVersions(tx: HubTx, key: string): Promise<void> {
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`readiness.framework ${tx.hubId} ${key}`]);
}
