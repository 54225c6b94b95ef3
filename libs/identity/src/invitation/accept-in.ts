import { Injectable } from '@nestjs/common';
import type { InvitationState } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';

import { GRANTABLE_ROLES } from '../access/permission-matrix.js';
import { Grants } from '../grant/grants.js';
import { InvitationRevoked } from '../identity.errors.js';
import { invitationsChanged } from '../identity.events.js';
import { Tokens, type TokenHolder, type TokenState } from '../token/tokens.js';
import { assertOpen } from './assert-not-done.rule.js';
import { INVITATION_PURPOSE, type Invitation } from './invitation.js';
import { invitationForUpdate } from './invitations.query.js';

const STATE: Readonly<Record<TokenState, InvitationState>> = {
  open: 'open',
  expired: 'expired',
  spent: 'accepted',
  revoked: 'revoked',
};

/** The steps of accepting that newcomers and people with an account share. */
@Injectable()
export class AcceptIn {
  constructor(
    private readonly tokens: Tokens,
    private readonly grants: Grants,
  ) {}

  /** @throws InvitationUsed, InvitationRevoked, InvitationExpired */
  async assertNotSpent(read: HubRead, holder: TokenHolder): Promise<void> {
    const { state } = await this.tokens.look(read, holder, INVITATION_PURPOSE);
    assertOpen(STATE[state]);
  }

  /** Spends the token; of two at once the second is told that it was used. @throws the invitation's state */
  async spend(tx: HubTx, holder: TokenHolder): Promise<Invitation> {
    const { subjectId, state } = await this.tokens.spend(tx, holder, INVITATION_PURPOSE);
    assertOpen(STATE[state]);
    const invitation = await invitationForUpdate(tx, subjectId);
    assertOpen(invitation.state);
    await assertInviterStillMay(tx, invitation);
    return invitation;
  }

  /** Gives the person what they were invited to; false when they held it already. */
  async join(tx: HubTx, invitation: Invitation, personId: string): Promise<boolean> {
    const { id, role, scope, scopeId, grantEndsOn } = invitation;
    await tx.rows(
      `update identity.invitation set accepted_at = $3, accepted_by = $4, version = version + 1
        where hub_id = $1 and id = $2`,
      [tx.hubId, id, tx.at, personId],
    );
    tx.audit({
      action: 'invitation.accepted',
      subject: 'identity.invitation',
      subjectId: id,
      after: { accepted_at: tx.at, accepted_by: personId },
    });
    tx.publish(invitationsChanged([id]));
    return this.grants.give(tx, { personId, role, scope, scopeId, endsOn: grantEndsOn });
  }
}

/** What an inviter could not give any more is not given in their name. @throws InvitationRevoked */
async function assertInviterStillMay(tx: HubTx, { id, role }: Invitation): Promise<void> {
  const givers = Object.entries(GRANTABLE_ROLES).flatMap(([giver, given]) => (given.includes(role) ? [giver] : []));
  const rows = await tx.rows(
    `select from identity.invitation i
      where i.hub_id = $1 and i.id = $2 and (
        i.invited_by is null
        or exists (select from identity.hub_grant g where g.hub_id = i.hub_id and g.person_id = i.invited_by
                      and g.role = any($3) and g.ended_at is null
                      and ($4::timestamptz at time zone $5)::date between g.starts_on and coalesce(g.ends_on, 'infinity'))
        or exists (select from identity.network_grant n join network.hub h on h.network_id = n.network_id
                    where h.id = i.hub_id and n.person_id = i.invited_by and n.role = any($3)
                      and ($4::timestamptz at time zone 'UTC')::date between n.starts_on and coalesce(n.ends_on, 'infinity')))`,
    [tx.hubId, id, givers, tx.at, tx.actor.hub.timeZone],
  );
  if (rows.length === 0) throw new InvitationRevoked();
}
