import type { ExitSettingsView } from '@onsil/contracts';
import { reachesHub, type Actor, type HubRead, type HubTx } from '@onsil/platform';

/**
 * Until a hub says otherwise: ten days before a hearing (as the Administrative Procedures Act of Korea, article 21, gives
 * at least), and fourteen to appeal.
 */
export const DEFAULT_DAYS = { noticeDays: 10, appealDays: 14 } as const;

/** How many days the hub gives. */
export async function exitSettings(sql: HubTx | HubRead, actor: Actor): Promise<ExitSettingsView> {
  const [set] = await sql.rows<{ noticeDays: number; appealDays: number; version: number }>(
    `select notice_days as "noticeDays", appeal_days as "appealDays", version from exits.setting where hub_id = $1`,
    [sql.hubId],
  );
  return { ...(set ?? { ...DEFAULT_DAYS, version: 0 }), canConfigure: reachesHub(actor, 'exit.configure') };
}
