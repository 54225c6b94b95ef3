import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { NetworkModule } from '@onsil/network';

import { AccessGuard } from './access/access.guard.js';
import { OriginGuard } from './access/origin.guard.js';
import { RouteAccessCheck } from './access/route-access-check.js';
import { Afterwards } from './afterwards.js';
import './identity.columns.js';
import './identity.messages.js';
import { ChangePassword } from './password/change-password.js';
import { ConfirmPassword } from './password/confirm-password.js';
import { PasswordHasher } from './password/password-hasher.js';
import { Passwords } from './password/passwords.js';
import { ResetPassword } from './password/reset-password.js';
import { ChangeOwnData } from './person/change-own-data.js';
import { ConfirmEmailChange } from './person/confirm-email-change.js';
import { MeController } from './person/me.controller.js';
import { RequestEmailChange } from './person/request-email-change.js';
import { EndEverySession } from './session/end-every-session.js';
import { EndSession } from './session/end-session.js';
import { SessionCookie } from './session/session-cookie.js';
import { SessionUpkeep } from './session/session-upkeep.js';
import { Sessions } from './session/sessions.js';
import { SessionsController } from './session/sessions.controller.js';
import { MailedLinks } from './sign-in/mailed-links.js';
import { RequestSignInLink } from './sign-in/request-sign-in-link.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { SignInWithLink } from './sign-in/sign-in-with-link.js';
import { SignInWithPassword } from './sign-in/sign-in-with-password.js';
import { Throttle } from './throttle/throttle.js';
import { SqlTokens } from './token/sql-tokens.js';
import { Tokens } from './token/tokens.js';

/** People, sign-in, sessions, grants, invitations and the access guard. */
@Module({
  imports: [NetworkModule, DiscoveryModule],
  controllers: [SignInController, SessionsController, MeController],
  providers: [
    { provide: APP_GUARD, useClass: OriginGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    RouteAccessCheck,
    Afterwards,
    ChangePassword,
    ConfirmPassword,
    PasswordHasher,
    Passwords,
    ResetPassword,
    ChangeOwnData,
    ConfirmEmailChange,
    RequestEmailChange,
    EndEverySession,
    EndSession,
    SessionCookie,
    SessionUpkeep,
    Sessions,
    MailedLinks,
    RequestSignInLink,
    SignInWithLink,
    SignInWithPassword,
    Throttle,
    { provide: Tokens, useClass: SqlTokens },
  ],
  exports: [Tokens],
})
export class IdentityModule {}
