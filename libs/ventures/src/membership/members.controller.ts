import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  addMemberBody,
  inviteMembersBody,
  invitedMembersView,
  memberRoleBody,
  participantBody,
  teamView,
  type AddMemberBody,
  type InviteMembersBody,
  type InvitedMembersView,
  type MemberRoleBody,
  type ParticipantBody,
  type TeamView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AddMember } from './add-member.js';
import { ChangeRole } from './change-role.js';
import { CorrectParticipant } from './correct-participant.js';
import { InviteMembers } from './invite-members.js';
import { LeaveTeam } from './leave-team.js';

const teamPath = z.object({ hub: z.string(), id: z.uuid() });
const memberPath = teamPath.extend({ member: z.uuid() });
type MemberPath = z.infer<typeof memberPath>;

@ApiTags('teams')
@ApiParam({ name: 'hub', schema: { type: 'string' } })
@Controller('hubs/:hub/teams/:id')
export class MembersController {
  constructor(
    private readonly addMember: AddMember,
    private readonly correctParticipant: CorrectParticipant,
    private readonly changeRole: ChangeRole,
    private readonly leaveTeam: LeaveTeam,
    private readonly inviteMembers: InviteMembers,
  ) {}

  @Post('members')
  @RequirePermission('member.invite')
  @Answers(201, teamView)
  @ApiOperation({ operationId: 'addMember', summary: 'Add somebody to a team; they need no account' })
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { id }: z.infer<typeof teamPath>,
    @Body({ schema: addMemberBody }) member: AddMemberBody,
  ): Promise<TeamView> {
    return this.addMember.execute(actor, { teamId: id, member });
  }

  @Put('members/:member')
  @RequirePermission('participant.update')
  @Answers(200, teamView)
  @ApiOperation({ operationId: 'correctParticipant', summary: 'Correct name, address and phone of a member' })
  correct(
    @CurrentActor() actor: Actor,
    @Param({ schema: memberPath }) { id, member }: MemberPath,
    @IfMatch() version: number,
    @Body({ schema: participantBody }) participant: ParticipantBody,
  ): Promise<TeamView> {
    return this.correctParticipant.execute(actor, { teamId: id, membershipId: member, version, participant });
  }

  @Put('members/:member/role')
  @RequirePermission('member.invite')
  @Answers(200, teamView)
  @ApiOperation({ operationId: 'changeMemberRole', summary: 'Hand the lead over, or step back from it' })
  role(
    @CurrentActor() actor: Actor,
    @Param({ schema: memberPath }) { id, member }: MemberPath,
    @Body({ schema: memberRoleBody }) { role }: MemberRoleBody,
  ): Promise<TeamView> {
    return this.changeRole.execute(actor, { teamId: id, membershipId: member, role });
  }

  @Post('members/:member/leave')
  @RequirePermission('participant.update')
  @Answers(204)
  @ApiOperation({ operationId: 'leaveTeam', summary: 'End a membership; the work stays under the name' })
  leave(@CurrentActor() actor: Actor, @Param({ schema: memberPath }) { id, member }: MemberPath): Promise<void> {
    return this.leaveTeam.execute(actor, { teamId: id, membershipId: member });
  }

  @Post('invitations')
  @RequirePermission('member.invite')
  @Answers(200, invitedMembersView)
  @ApiOperation({ operationId: 'inviteMembers', summary: 'Invite members to claim their place' })
  invite(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { id }: z.infer<typeof teamPath>,
    @Body({ schema: inviteMembersBody }) { membershipIds }: InviteMembersBody,
  ): Promise<InvitedMembersView> {
    return this.inviteMembers.execute(actor, { teamId: id, membershipIds });
  }
}
