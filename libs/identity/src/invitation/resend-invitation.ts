import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { assertMayGive } from '../grant/giving.rule.js';
import { invitationsChanged } from '../identity.events.js';
import { Tokens } from '../token/tokens.js';
import { assertNotDone } from './assert-not-done.rule.js';
import { InvitationMail } from './invitation-mail.js';
import { INVITATION_DAYS, INVITATION_PURPOSE } from './invitation.js';
import { invitationAtVersion } from './invitations.query.js';

const DAY_MS = 86_400_000;

export interface InvitationCommand {
  readonly id: string;
  readonly version: number;
}

/**
 * Sends an open or expired invitation again; the link of the mail before is worth nothing from then on. Whoever sends it
 * invites: it does not lapse with the rights of the one before.
 */
@Injectable()
export class ResendInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: Tokens,
    private readonly mail: InvitationMail,
  ) {}

  async execute(actor: Actor, { id, version }: InvitationCommand): Promise<void> {
    const toSend = await this.unitOfWork.write(actor, async (tx) => {
      const { email, role, state } = await invitationAtVersion(tx, id, version);
      assertMayGive(actor, role);
      assertNotDone(state);

      const expiresAt = new Date(tx.at.getTime() + INVITATION_DAYS * DAY_MS);
      await tx.rows(
        `update identity.invitation set invited_by = $4, expires_at = $3, sent_at = null, version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, id, expiresAt, tx.actor.personId],
      );
      const secrets = await this.tokens.issue(tx, { purpose: INVITATION_PURPOSE, subjectIds: [id], expiresAt });
      tx.audit({
        action: 'invitation.resent',
        subject: 'identity.invitation',
        subjectId: id,
        after: { expires_at: expiresAt, invited_by: tx.actor.personId },
      });
      tx.publish(invitationsChanged([id]));
      return { id, email, role, locale: tx.actor.hub.locale, secret: secrets.get(id)! };
    });
    this.mail.send(actor, [toSend]);
  }
}
