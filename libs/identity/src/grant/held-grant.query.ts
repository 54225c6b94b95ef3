import type { GrantView } from '@onsil/contracts';
import { NotFound, StaleVersion, type HubTx } from '@onsil/platform';

export interface HeldGrant extends GrantView {
  readonly personId: string;
}

/** A grant that was not ended, locked for a change that was based on `version`. @throws NotFound, StaleVersion */
export async function heldGrantForUpdate(tx: HubTx, id: string, version: number): Promise<HeldGrant> {
  const [grant] = await tx.rows<HeldGrant>(
    `select id, person_id as "personId", role, scope, scope_id as "scopeId", starts_on::text as "startsOn",
            ends_on::text as "endsOn", version
       from identity.hub_grant where hub_id = $1 and id = $2 and ended_at is null for update`,
    [tx.hubId, id],
  );
  if (!grant) throw new NotFound();
  if (grant.version !== version) throw new StaleVersion(grant);
  return grant;
}

/** Locks the hub's managers, so that two of them cannot leave at once; true when somebody else stays without an end. */
export async function anotherManagerStays(tx: HubTx, grantId: string): Promise<boolean> {
  const managers = await tx.rows<{ id: string; stays: boolean }>(
    `select id, starts_on <= ($2::timestamptz at time zone $3)::date and ends_on is null as stays
       from identity.hub_grant where hub_id = $1 and role = 'hub_manager' and ended_at is null order by id for update`,
    [tx.hubId, tx.at, tx.actor.hub.timeZone],
  );
  return managers.some(({ id, stays }) => stays && id !== grantId);
}
