import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { assertMayGive } from '../grant/giving.rule.js';
import { invitationsChanged } from '../identity.events.js';
import { Tokens } from '../token/tokens.js';
import { assertNotDone } from './assert-not-done.rule.js';
import { INVITATION_PURPOSE } from './invitation.js';
import { invitationAtVersion } from './invitations.query.js';
import type { InvitationCommand } from './resend-invitation.js';

/** Takes an invitation back; its link stops working at once. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: Tokens,
  ) {}

  async execute(actor: Actor, { id, version }: InvitationCommand): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const { role, state } = await invitationAtVersion(tx, id, version);
      assertMayGive(actor, role);
      assertNotDone(state);

      await this.tokens.revoke(tx, INVITATION_PURPOSE, [id]);
      await tx.rows(
        `update identity.invitation set revoked_at = $3, version = version + 1 where hub_id = $1 and id = $2`,
        [tx.hubId, id, tx.at],
      );
      tx.audit({
        action: 'invitation.revoked',
        subject: 'identity.invitation',
        subjectId: id,
        after: { revoked_at: tx.at },
      });
      tx.publish(invitationsChanged([id]));
    });
  }
}
