import { Injectable } from '@nestjs/common';
import type { ParticipantBody, TeamView } from '@onsil/contracts';
import { OutOfReach, StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { TEAM_INVITATION } from '../claim/team-invitation.js';
import { teamAccess } from '../team/team-access.js';
import { TeamQuery } from '../team/team-page.query.js';
import { ClaimedByPerson } from '../ventures.errors.js';
import { teamPeopleChanged } from '../ventures.events.js';
import { MembershipRepository } from './membership.repository.js';

export interface CorrectParticipantCommand {
  readonly teamId: string;
  readonly membershipId: string;
  readonly version: number;
  readonly participant: ParticipantBody;
}

/** Corrects what the hub knows of a member. Whoever claimed their place keeps name and address in their own hands. */
@Injectable()
export class CorrectParticipant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly teams: TeamQuery,
    private readonly planner: ReminderPlanner,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, ClaimedByPerson */
  execute(actor: Actor, { teamId, membershipId, version, participant }: CorrectParticipantCommand): Promise<TeamView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { isStaff, isLead } = await teamAccess(tx, actor, teamId, 'participant.update');
      const member = await this.memberships.getForUpdate(tx, teamId, membershipId);
      const isSelf = member.personId !== null && member.personId === actor.personId;
      if (!isStaff && !isLead && !isSelf) throw new OutOfReach();
      if (member.participantVersion !== version) throw new StaleVersion(await this.teams.in(tx, actor, teamId));
      const { name, email, phone } = participant;
      const isOthers = member.personId !== null && !isSelf;
      if (isOthers && (name !== member.name || email !== member.email)) throw new ClaimedByPerson();
      await tx.rows(
        `update ventures.participant set name = $3, email = $4, phone = $5, version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, member.participantId, name, email, phone],
      );
      tx.audit({
        action: 'participant.corrected',
        subject: 'ventures.participant',
        subjectId: member.participantId,
        teamId,
        before: { name: member.name, email: member.email, phone: member.phone },
        after: { name, email, phone },
      });
      tx.publish(teamPeopleChanged({ teamId }));
      await this.planner.replan(tx, { kind: TEAM_INVITATION, ids: [membershipId] });
      return this.teams.in(tx, actor, teamId);
    });
  }
}
