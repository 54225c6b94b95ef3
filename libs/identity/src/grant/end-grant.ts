import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { LastManager } from '../identity.errors.js';
import { grantChanged } from '../identity.events.js';
import { assertMayGive, assertNotOfTeam } from './giving.rule.js';
import { anotherManagerStays, heldGrantForUpdate } from './held-grant.query.js';

export interface EndGrantCommand {
  readonly id: string;
  readonly version: number;
}

/** Takes a role away from this moment on; what the person wrote stays under their name. */
@Injectable()
export class EndGrant {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, { id, version }: EndGrantCommand): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const stays = await anotherManagerStays(tx, id);
      const grant = await heldGrantForUpdate(tx, id, version);
      assertMayGive(actor, grant.role);
      assertNotOfTeam(grant.role);
      if (grant.role === 'hub_manager' && !stays) throw new LastManager();

      await tx.rows(
        `update identity.hub_grant set ended_at = $3, changed_at = $3, version = version + 1 where hub_id = $1 and id = $2`,
        [tx.hubId, id, tx.at],
      );
      tx.audit({
        action: 'grant.ended',
        subject: 'identity.hub_grant',
        subjectId: id,
        ...(grant.scope === 'team' && { teamId: grant.scopeId! }),
        before: { person_id: grant.personId, role: grant.role },
        after: { ended_at: tx.at },
      });
      const { personId, role, scope, scopeId } = grant;
      tx.publish(grantChanged({ personId, role, scope, scopeId }));
    });
  }
}
