import type { HubTx } from '@onsil/platform';

import { PLAN_OUTDATED } from '../reminders.events.js';

/**
 * Since when the hub's plan stands for what was, while turns of it are still to come (decision 0017); null when none is.
 * What came due since then is late, whoever plans it first. Borrows platform.outbox_message.
 */
export async function outdatedSince(tx: HubTx): Promise<Date | null> {
  const [waiting] = await tx.rows<{ since: Date | null }>(
    `select min(coalesce((payload ->> 'since')::timestamptz, occurred_at)) as since
       from platform.outbox_message where hub_id = $1 and delivered_at is null and name = any ($2)`,
    [tx.hubId, [PLAN_OUTDATED, 'network.hub_settings_changed.v1', 'network.calendar_changed.v1']],
  );
  return waiting!.since;
}
