import { Injectable } from '@nestjs/common';
import type { MemberRole, TeamView } from '@onsil/contracts';
import { Grants } from '@onsil/identity';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { assertLeadsOrStaff, teamAccess } from '../team/team-access.js';
import { TeamQuery } from '../team/team-page.query.js';
import { MembershipRepository } from './membership.repository.js';

export interface ChangeRoleCommand {
  readonly teamId: string;
  readonly membershipId: string;
  readonly role: MemberRole;
}

const ROLE = { lead: 'team_lead', member: 'team_member' } as const;

/** Makes a member lead, or a lead member. A team keeps a lead: hand over first, step back then. */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly memberships: MembershipRepository,
    private readonly grants: Grants,
    private readonly teams: TeamQuery,
  ) {}

  /** @throws NotFound, OutOfReach, AlreadyLeft, LastLeadCannotLeave */
  execute(actor: Actor, { teamId, membershipId, role }: ChangeRoleCommand): Promise<TeamView> {
    return this.unitOfWork.write(actor, async (tx) => {
      assertLeadsOrStaff(await teamAccess(tx, actor, teamId, 'member.invite'));
      const member = await this.memberships.getForUpdate(tx, teamId, membershipId);
      if (role === 'member' || member.leftOn) await this.memberships.assertMayGiveUpLead(tx, member);
      await tx.rows(`update ventures.membership set role = $3, version = version + 1 where hub_id = $1 and id = $2`, [
        tx.hubId,
        membershipId,
        role,
      ]);
      tx.audit({
        action: 'membership.role_changed',
        subject: 'ventures.membership',
        subjectId: membershipId,
        teamId,
        before: { role: member.role },
        after: { role },
      });
      if (member.personId && member.role !== role) {
        const { personId } = member;
        await this.grants.endOnTeam(tx, { personId, teamId, roles: [ROLE[member.role]] });
        await this.grants.give(tx, { personId, role: ROLE[role], scope: 'team', scopeId: teamId });
      }
      return this.teams.in(tx, actor, teamId);
    });
  }
}
