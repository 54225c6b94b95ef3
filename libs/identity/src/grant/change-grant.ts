import { Injectable } from '@nestjs/common';
import type { GrantView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { EndsBeforeStart, LastManager } from '../identity.errors.js';
import { grantChanged } from '../identity.events.js';
import { assertMayGive, assertNotOfTeam } from './giving.rule.js';
import { anotherManagerStays, heldGrantForUpdate } from './held-grant.query.js';

export interface ChangeGrantCommand {
  readonly id: string;
  readonly endsOn: string | null;
  readonly version: number;
}

/** Moves the last day of a role. */
@Injectable()
export class ChangeGrant {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, { id, endsOn, version }: ChangeGrantCommand): Promise<GrantView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const stays = await anotherManagerStays(tx, id);
      const { personId, ...grant } = await heldGrantForUpdate(tx, id, version);
      assertMayGive(actor, grant.role);
      assertNotOfTeam(grant.role);
      if (endsOn !== null && endsOn < grant.startsOn) throw new EndsBeforeStart();
      if (grant.role === 'hub_manager' && endsOn !== null && !stays) throw new LastManager();

      await tx.rows(
        `update identity.hub_grant set ends_on = $3, changed_at = $4, version = version + 1 where hub_id = $1 and id = $2`,
        [tx.hubId, id, endsOn, tx.at],
      );
      tx.audit({
        action: 'grant.changed',
        subject: 'identity.hub_grant',
        subjectId: id,
        ...(grant.scope === 'team' && { teamId: grant.scopeId! }),
        before: { person_id: personId, ends_on: grant.endsOn },
        after: { person_id: personId, ends_on: endsOn },
      });
      const { role, scope, scopeId } = grant;
      tx.publish(grantChanged({ personId, role, scope, scopeId }));
      return { ...grant, endsOn, version: version + 1 };
    });
  }
}
