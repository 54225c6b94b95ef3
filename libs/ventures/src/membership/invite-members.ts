import { Injectable } from '@nestjs/common';
import type { InvitedMembersView } from '@onsil/contracts';
import { Tokens } from '@onsil/identity';
import { UnitOfWork, type Actor } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { TEAM_INVITATION, TEAM_INVITATION_DAYS } from '../claim/team-invitation.js';
import { TeamInvitationMail } from '../claim/team-invitation-mail.js';
import { assertLeadsOrStaff, teamAccess } from '../team/team-access.js';
import { NoAddressToInvite } from '../ventures.errors.js';

export interface InviteMembersCommand {
  readonly teamId: string;
  readonly membershipIds: readonly string[];
}

interface Invitee {
  readonly id: string;
  readonly email: string | null;
  readonly personId: string | null;
  readonly team: string;
}

const DAY_MS = 86_400_000;

/** Invites members to claim their place; a second invitation makes the first worthless. */
@Injectable()
export class InviteMembers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: Tokens,
    private readonly mail: TeamInvitationMail,
    private readonly planner: ReminderPlanner,
  ) {}

  /** @throws NotFound, OutOfReach, NoAddressToInvite when not one of them can be invited */
  async execute(actor: Actor, { teamId, membershipIds }: InviteMembersCommand): Promise<InvitedMembersView> {
    const { view, toSend } = await this.unitOfWork.write(actor, async (tx) => {
      assertLeadsOrStaff(await teamAccess(tx, actor, teamId, 'member.invite'));
      const invitees = await tx.rows<Invitee>(
        `select m.id, p.email, p.person_id as "personId", t.name as team
           from ventures.membership m
           join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
           join ventures.team t on t.hub_id = m.hub_id and t.id = m.team_id
          where m.hub_id = $1 and m.team_id = $2 and m.id = any($3) and m.left_on is null`,
        [tx.hubId, teamId, membershipIds],
      );
      const invited = invitees.filter(({ email, personId }) => email !== null && personId === null);
      if (invited.length === 0) throw new NoAddressToInvite();
      const ids = invited.map(({ id }) => id);
      const expiresAt = new Date(tx.at.getTime() + TEAM_INVITATION_DAYS * DAY_MS);
      const secrets = await this.tokens.issue(tx, { purpose: TEAM_INVITATION, subjectIds: ids, expiresAt });
      await tx.rows(
        `update ventures.membership m set invited_at = $3, invitation_sent_at = null, invited_address = lower(n.email)
           from unnest($2::uuid[], $4::text[]) as n (id, email) where m.hub_id = $1 and m.id = n.id`,
        [tx.hubId, ids, tx.at, invited.map(({ email }) => email)],
      );
      for (const { id, email } of invited)
        tx.audit({
          action: 'membership.invited',
          subject: 'ventures.membership',
          subjectId: id,
          teamId,
          after: { invited_at: tx.at, invited_address: email },
        });
      await this.planner.replan(tx, { kind: TEAM_INVITATION, ids });
      return {
        view: {
          invited: invited.length,
          withoutAddress: invitees.filter(({ email, personId }) => email === null && personId === null).length,
          alreadyHere: invitees.filter(({ personId }) => personId !== null).length,
        },
        toSend: invited.map(({ id, email, team }) => ({
          membershipId: id,
          email: email!,
          team,
          secret: secrets.get(id)!,
        })),
      };
    });
    this.mail.send(actor, toSend);
    return view;
  }
}
