import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  acceptedView,
  invitationPreviewView,
  joinBody,
  tokenBody,
  type AcceptedView,
  type InvitationPreviewView,
  type JoinBody,
  type TokenBody,
} from '@onsil/contracts';
import { Answers, CurrentPerson, Public, SignedIn, type SignedInPerson } from '@onsil/platform';

import { AcceptInvitation } from './accept-invitation.js';
import { JoinByInvitation } from './join-by-invitation.js';
import { PreviewInvitation } from './preview-invitation.js';

@ApiTags('invitations')
@Controller('invitations')
export class AcceptingController {
  constructor(
    private readonly previewInvitation: PreviewInvitation,
    private readonly joinByInvitation: JoinByInvitation,
    private readonly acceptInvitation: AcceptInvitation,
  ) {}

  @Post('preview')
  @Public()
  @Answers(200, invitationPreviewView)
  @ApiOperation({ operationId: 'previewInvitation', summary: 'Who invites whom to what; spends nothing' })
  preview(@Body({ schema: tokenBody }) { token }: TokenBody): Promise<InvitationPreviewView> {
    return this.previewInvitation.execute(token);
  }

  @Post('join')
  @Public()
  @Answers(200, acceptedView)
  @ApiOperation({ operationId: 'joinByInvitation', summary: 'Accept without an account: makes one' })
  join(@Body({ schema: joinBody }) body: JoinBody): Promise<AcceptedView> {
    return this.joinByInvitation.execute(body);
  }

  @Post('accept')
  @SignedIn()
  @Answers(200, acceptedView)
  @ApiOperation({ operationId: 'acceptInvitation', summary: 'Accept as the person who is signed in' })
  accept(
    @CurrentPerson() person: SignedInPerson,
    @Body({ schema: tokenBody }) { token }: TokenBody,
  ): Promise<AcceptedView> {
    return this.acceptInvitation.execute(person, token);
  }
}
