import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  acceptedView,
  joinBody,
  teamInvitationPreviewView,
  tokenBody,
  type AcceptedView,
  type JoinBody,
  type TeamInvitationPreviewView,
  type TokenBody,
} from '@onsil/contracts';
import { Answers, CurrentPerson, Public, SignedIn, type SignedInPerson } from '@onsil/platform';

import { AcceptTeamInvitation } from './accept-team-invitation.js';
import { JoinTeam } from './join-team.js';
import { PreviewTeamInvitation } from './preview-team-invitation.js';

@ApiTags('team invitations')
@Controller('team-invitations')
export class TeamInvitationsController {
  constructor(
    private readonly previewTeamInvitation: PreviewTeamInvitation,
    private readonly joinTeam: JoinTeam,
    private readonly acceptTeamInvitation: AcceptTeamInvitation,
  ) {}

  @Post('preview')
  @Public()
  @Answers(200, teamInvitationPreviewView)
  @ApiOperation({ operationId: 'previewTeamInvitation', summary: 'Which team waits for whom; spends nothing' })
  preview(@Body({ schema: tokenBody }) { token }: TokenBody): Promise<TeamInvitationPreviewView> {
    return this.previewTeamInvitation.execute(token);
  }

  @Post('join')
  @Public()
  @Answers(200, acceptedView)
  @ApiOperation({ operationId: 'joinTeam', summary: 'Claim a place without an account: makes one' })
  join(@Body({ schema: joinBody }) body: JoinBody): Promise<AcceptedView> {
    return this.joinTeam.execute(body);
  }

  @Post('accept')
  @SignedIn()
  @Answers(200, acceptedView)
  @ApiOperation({ operationId: 'acceptTeamInvitation', summary: 'Claim a place as the person who is signed in' })
  accept(
    @CurrentPerson() person: SignedInPerson,
    @Body({ schema: tokenBody }) { token }: TokenBody,
  ): Promise<AcceptedView> {
    return this.acceptTeamInvitation.execute(person, token);
  }
}
