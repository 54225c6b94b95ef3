import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  requestLinkBody,
  resetPasswordBody,
  signInBody,
  spendLinkBody,
  type RequestLinkBody,
  type ResetPasswordBody,
  type SignInBody,
  type SpendLinkBody,
} from '@onsil/contracts';
import { Answers, Public } from '@onsil/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { ResetPassword } from '../password/reset-password.js';
import { SessionCookie } from '../session/session-cookie.js';
import type { StartedSession } from '../session/sessions.js';
import { RequestSignInLink } from './request-sign-in-link.js';
import { SignInWithLink } from './sign-in-with-link.js';
import { SignInWithPassword, type Visitor } from './sign-in-with-password.js';

@ApiTags('sessions')
@Controller()
export class SignInController {
  constructor(
    private readonly signInWithPassword: SignInWithPassword,
    private readonly requestSignInLink: RequestSignInLink,
    private readonly signInWithLink: SignInWithLink,
    private readonly resetPassword: ResetPassword,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('sessions')
  @Public()
  @Answers(204)
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in with e-mail and password' })
  async signIn(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: signInBody }) { email, password, ownDevice }: SignInBody,
  ): Promise<void> {
    const visitor = visitorOf(request, ownDevice);
    this.giveCookie(reply, await this.signInWithPassword.execute({ email, password, visitor }));
  }

  @Post('sign-in-links')
  @Public()
  @Answers(202)
  @ApiOperation({
    operationId: 'requestSignInLink',
    summary: 'Have a link mailed: to sign in, or to set a new password',
  })
  async requestLink(
    @Req() request: FastifyRequest,
    @Body({ schema: requestLinkBody }) body: RequestLinkBody,
  ): Promise<void> {
    await this.requestSignInLink.execute({ ...body, address: request.ip });
  }

  @Post('sign-in-links/spend')
  @Public()
  @Answers(204)
  @ApiOperation({ operationId: 'signInWithLink', summary: 'Sign in with a mailed link' })
  async spendLink(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: spendLinkBody }) { token, ownDevice }: SpendLinkBody,
  ): Promise<void> {
    this.giveCookie(reply, await this.signInWithLink.execute({ token, visitor: visitorOf(request, ownDevice) }));
  }

  @Post('password-resets')
  @Public()
  @Answers(204)
  @ApiOperation({ operationId: 'resetPassword', summary: 'Set a new password with a mailed link' })
  async reset(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: resetPasswordBody }) { token, password, ownDevice }: ResetPasswordBody,
  ): Promise<void> {
    const visitor = visitorOf(request, ownDevice);
    this.giveCookie(reply, await this.resetPassword.execute({ token, password, visitor }));
  }

  private giveCookie(reply: FastifyReply, { secret, ownDevice }: StartedSession): void {
    this.cookie.set(reply, secret, ownDevice);
  }
}

function visitorOf(request: FastifyRequest, ownDevice: boolean): Visitor {
  return { address: request.ip, ownDevice, userAgent: request.headers['user-agent'] ?? '' };
}
