import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  inviteBody,
  invitationsQuery,
  invitationsView,
  invitedView,
  type InvitationsQuery,
  type InvitationView,
  type InviteBody,
  type InvitedView,
} from '@onsil/contracts';
import { Answers, Clock, CurrentActor, IfMatch, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { invitationsOfHub } from './invitations.query.js';
import { InvitePeople } from './invite-people.js';
import { ResendInvitation } from './resend-invitation.js';
import { RevokeInvitation } from './revoke-invitation.js';

const hubPath = z.object({ hub: z.string() });
const invitationPath = z.object({ hub: z.string(), id: z.uuid() });

@ApiTags('people')
@Controller('hubs/:hub/invitations')
export class InvitationsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly invitePeople: InvitePeople,
    private readonly resendInvitation: ResendInvitation,
    private readonly revokeInvitation: RevokeInvitation,
  ) {}

  @Get()
  @RequirePermission('people.read')
  @Answers(200, invitationsView)
  @ApiOperation({ operationId: 'listInvitations', summary: 'Invitations of the hub, newest first' })
  list(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: invitationsQuery }) query: InvitationsQuery,
  ): Promise<{ items: InvitationView[]; next: string | null }> {
    return invitationsOfHub(this.unitOfWork.read(actor), query, this.clock.now());
  }

  @Post()
  @RequirePermission('people.invite')
  @Answers(200, invitedView)
  @ApiOperation({ operationId: 'invitePeople', summary: 'Invite everybody on a pasted list; each line is answered' })
  invite(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Body({ schema: inviteBody }) body: InviteBody,
  ): Promise<InvitedView> {
    return this.invitePeople.execute(actor, body);
  }

  @Post(':id/resend')
  @RequirePermission('people.invite')
  @Answers(204)
  @ApiOperation({ operationId: 'resendInvitation', summary: 'Send an invitation again, with a new link' })
  async resend(
    @CurrentActor() actor: Actor,
    @Param({ schema: invitationPath }) { id }: z.infer<typeof invitationPath>,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.resendInvitation.execute(actor, { id, version });
  }

  @Delete(':id')
  @RequirePermission('people.invite')
  @Answers(204)
  @ApiOperation({ operationId: 'revokeInvitation', summary: 'Take an invitation back' })
  async revoke(
    @CurrentActor() actor: Actor,
    @Param({ schema: invitationPath }) { id }: z.infer<typeof invitationPath>,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.revokeInvitation.execute(actor, { id, version });
  }
}
