import { Injectable } from '@nestjs/common';
import type { Role } from '@onsil/contracts';
import { newId, type HubTx } from '@onsil/platform';

import { grantChanged } from '../identity.events.js';
import { asNotFoundWhenScopeIsNotOurs } from './scope-of-hub.js';
import { Grants, type GivenGrant } from './grants.js';

@Injectable()
export class SqlGrants extends Grants {
  override async give(tx: HubTx, grant: GivenGrant): Promise<boolean> {
    const { personId, role, scope, scopeId, startsOn = null, endsOn = null } = grant;
    await this.endLapsed(tx, grant);
    const [given] = await tx
      .rows<{ id: string; startsOn: string }>(
        `insert into identity.hub_grant (id, hub_id, person_id, role, scope, scope_id, starts_on, ends_on, changed_at)
       values ($1, $2, $3, $4, $5, $6, coalesce($7, ($9::timestamptz at time zone $10)::date), $8, $9)
       on conflict (hub_id, person_id, role, scope, scope_id) where ended_at is null do nothing
       returning id, starts_on::text as "startsOn"`,
        [newId(), tx.hubId, personId, role, scope, scopeId, startsOn, endsOn, tx.at, tx.actor.hub.timeZone],
      )
      .catch(asNotFoundWhenScopeIsNotOurs);
    if (!given) return false;
    tx.audit({
      action: 'grant.given',
      subject: 'identity.hub_grant',
      subjectId: given.id,
      ...teamOf(grant),
      after: { person_id: personId, role, scope, scope_id: scopeId, starts_on: given.startsOn, ends_on: endsOn },
    });
    tx.publish(grantChanged({ personId, role, scope, scopeId }));
    return true;
  }

  override async endOnTeam(
    tx: HubTx,
    { personId, teamId, roles }: { personId: string; teamId: string; roles: readonly Role[] },
  ): Promise<void> {
    const ended = await tx.rows<{ id: string; role: Role }>(
      `update identity.hub_grant set ended_at = $5, changed_at = $5, version = version + 1
        where hub_id = $1 and person_id = $2 and scope = 'team' and scope_id = $3 and role = any($4) and ended_at is null
        returning id, role`,
      [tx.hubId, personId, teamId, roles, tx.at],
    );
    for (const { id, role } of ended)
      tx.audit({
        action: 'grant.ended',
        subject: 'identity.hub_grant',
        subjectId: id,
        teamId,
        before: { person_id: personId, role },
        after: { ended_at: tx.at },
      });
    for (const { role } of ended) tx.publish(grantChanged({ personId, role, scope: 'team', scopeId: teamId }));
  }

  /** A grant whose last day has passed makes room for a new one; its own dates stay as they were. */
  private async endLapsed(tx: HubTx, { personId, role, scope, scopeId }: GivenGrant): Promise<void> {
    await tx.rows(
      `update identity.hub_grant set ended_at = $6, version = version + 1
        where hub_id = $1 and person_id = $2 and role = $3 and scope = $4 and scope_id is not distinct from $5
          and ended_at is null and ends_on < ($6::timestamptz at time zone $7)::date`,
      [tx.hubId, personId, role, scope, scopeId, tx.at, tx.actor.hub.timeZone],
    );
  }
}

function teamOf({ scope, scopeId }: GivenGrant): { teamId?: string } {
  return scope === 'team' && scopeId ? { teamId: scopeId } : {};
}
