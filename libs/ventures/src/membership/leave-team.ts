import { Injectable } from '@nestjs/common';
import { Grants, Tokens } from '@onsil/identity';
import { dayIn } from '@onsil/network';
import { OutOfReach, UnitOfWork, type Actor } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { teamAccess } from '../team/team-access.js';
import { TEAM_INVITATION } from '../claim/team-invitation.js';
import { teamPeopleChanged } from '../ventures.events.js';
import { MembershipRepository } from './membership.repository.js';

export interface LeaveTeamCommand {
  readonly teamId: string;
  readonly membershipId: string;
}

/** Ends a membership today. What the member did stays under their name, marked as left. */
@Injectable()
export class LeaveTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly grants: Grants,
    private readonly tokens: Tokens,
    private readonly planner: ReminderPlanner,
  ) {}

  /** @throws NotFound, OutOfReach, AlreadyLeft, LastLeadCannotLeave */
  execute(actor: Actor, { teamId, membershipId }: LeaveTeamCommand): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { isStaff, isLead } = await teamAccess(tx, actor, teamId, 'participant.update');
      const member = await this.memberships.getForUpdate(tx, teamId, membershipId);
      const isSelf = member.personId !== null && member.personId === actor.personId;
      if (!isStaff && !isLead && !isSelf) throw new OutOfReach();
      await this.memberships.assertMayGiveUpLead(tx, member);
      const leftOn = dayIn(actor.hub.timeZone, tx.at);
      await tx.rows(
        `update ventures.membership set left_on = greatest($3::date, joined_on), version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, membershipId, leftOn],
      );
      tx.audit({
        action: 'membership.ended',
        subject: 'ventures.membership',
        subjectId: membershipId,
        teamId,
        before: { left_on: null },
        after: { left_on: leftOn },
      });
      await this.tokens.revoke(tx, TEAM_INVITATION, [membershipId]);
      await this.planner.replan(tx, { kind: TEAM_INVITATION, ids: [membershipId] });
      tx.publish(teamPeopleChanged({ teamId }));
      const { personId } = member;
      if (personId) await this.grants.endOnTeam(tx, { personId, teamId, roles: ['team_lead', 'team_member'] });
    });
  }
}
