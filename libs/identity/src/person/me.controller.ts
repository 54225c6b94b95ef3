import { Body, Controller, Get, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  changeEmailBody,
  changePasswordBody,
  meBody,
  meView,
  tokenBody,
  type ChangeEmailBody,
  type ChangePasswordBody,
  type MeBody,
  type MeView,
  type TokenBody,
} from '@onsil/contracts';
import {
  Answers,
  Clock,
  CurrentPerson,
  IfMatch,
  Public,
  SignedIn,
  UnitOfWork,
  type SignedInPerson,
} from '@onsil/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { ChangePassword } from '../password/change-password.js';
import { SessionCookie } from '../session/session-cookie.js';
import { ChangeOwnData } from './change-own-data.js';
import { ConfirmEmailChange } from './confirm-email-change.js';
import { me } from './me.query.js';
import { RequestEmailChange } from './request-email-change.js';

@ApiTags('me')
@Controller()
export class MeController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly changeOwnData: ChangeOwnData,
    private readonly changePassword: ChangePassword,
    private readonly requestEmailChange: RequestEmailChange,
    private readonly confirmEmailChange: ConfirmEmailChange,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('me')
  @SignedIn()
  @Answers(200, meView)
  @ApiOperation({ operationId: 'getMe', summary: 'You, your hubs, and what you may do there' })
  get(@CurrentPerson() person: SignedInPerson): Promise<MeView> {
    return me(this.unitOfWork.readGlobal(), person, this.clock.now());
  }

  @Put('me')
  @SignedIn()
  @Answers(200, meView)
  @ApiOperation({ operationId: 'changeMe', summary: 'Correct your name, choose your language' })
  change(
    @CurrentPerson() person: SignedInPerson,
    @IfMatch() version: number,
    @Body({ schema: meBody }) body: MeBody,
  ): Promise<MeView> {
    return this.changeOwnData.execute(person, { ...body, version });
  }

  @Put('me/password')
  @SignedIn()
  @Answers(204)
  @ApiOperation({ operationId: 'changePassword', summary: 'Change your password; ends your other sessions' })
  async password(
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: changePasswordBody }) body: ChangePasswordBody,
  ): Promise<void> {
    const { secret, ownDevice } = await this.changePassword.execute(person, body);
    this.cookie.set(reply, secret, ownDevice);
  }

  @Post('me/email')
  @SignedIn()
  @Answers(202)
  @ApiOperation({ operationId: 'requestEmailChange', summary: 'Have a link mailed to your new address' })
  async email(
    @CurrentPerson() person: SignedInPerson,
    @Body({ schema: changeEmailBody }) body: ChangeEmailBody,
  ): Promise<void> {
    await this.requestEmailChange.execute(person, body);
  }

  @Post('email-confirmations')
  @Public()
  @Answers(204)
  @ApiOperation({
    operationId: 'confirmEmailChange',
    summary: 'Use the new address from now on; signs you out everywhere',
  })
  async confirmEmail(@Req() request: FastifyRequest, @Body({ schema: tokenBody }) { token }: TokenBody): Promise<void> {
    await this.confirmEmailChange.execute({ token, address: request.ip });
  }
}
