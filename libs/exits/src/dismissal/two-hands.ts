import { dayIn } from '@onsil/contracts';
import type { HubTx } from '@onsil/platform';

import { SameHand } from '../exits.errors.js';

/**
 * Who took the step before does not take this one, while another manager could; answers whether they did for want of one.
 * Borrows identity.hub_grant. @throws SameHand
 */
export async function sameHand(tx: HubTx, before: string | null): Promise<boolean> {
  if (before === null || before !== tx.actor.personId) return false;
  const others = await tx.rows(
    `select id from identity.hub_grant
      where hub_id = $1 and role = 'hub_manager' and scope = 'hub' and person_id <> $2 and ended_at is null
        and starts_on <= $3::date and coalesce(ends_on, 'infinity') >= $3::date limit 1`,
    [tx.hubId, before, dayIn(tx.actor.hub.timeZone, tx.at)],
  );
  if (others.length > 0) throw new SameHand();
  return true;
}
