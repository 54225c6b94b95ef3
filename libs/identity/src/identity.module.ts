import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { NetworkModule } from '@onsil/network';

import { AccessGuard } from './access/access.guard.js';
import { HubLetters } from './hub-letters.js';
import { Admission } from './access/admission.guard.js';
import { OriginGuard } from './access/origin.guard.js';
import { RouteAccessCheck } from './access/route-access-check.js';
import { SqlStandingAccess } from './access/sql-standing-access.js';
import { StandingAccess } from './access/standing-access.js';
import { Afterwards } from './afterwards.js';
import './identity.columns.js';
import './identity.messages.js';
import { ChangeGrant } from './grant/change-grant.js';
import { EndGrant } from './grant/end-grant.js';
import { GiveGrant } from './grant/give-grant.js';
import { Grants } from './grant/grants.js';
import { SqlGrants } from './grant/sql-grants.js';
import { AcceptIn } from './invitation/accept-in.js';
import { AcceptInvitation } from './invitation/accept-invitation.js';
import { AcceptingController } from './invitation/accepting.controller.js';
import { InvitationMail } from './invitation/invitation-mail.js';
import { InvitationsController } from './invitation/invitations.controller.js';
import { InvitePeople } from './invitation/invite-people.js';
import { JoinByInvitation } from './invitation/join-by-invitation.js';
import { MakeInvitations } from './invitation/make-invitations.js';
import { PreviewInvitation } from './invitation/preview-invitation.js';
import { ResendInvitation } from './invitation/resend-invitation.js';
import { RevokeInvitation } from './invitation/revoke-invitation.js';
import { CreateHub } from './operator/create-hub.js';
import { HubOpening } from './operator/hub-opening.js';
import { InviteManager } from './operator/invite-manager.js';
import { NetworksController } from './operator/networks.controller.js';
import { Operators } from './operator/operators.js';
import { ChangePassword } from './password/change-password.js';
import { ConfirmPassword } from './password/confirm-password.js';
import { PasswordHasher } from './password/password-hasher.js';
import { Passwords } from './password/passwords.js';
import { ResetPassword } from './password/reset-password.js';
import { ChangeOwnData } from './person/change-own-data.js';
import { ConfirmEmailChange } from './person/confirm-email-change.js';
import { MeController } from './person/me.controller.js';
import { Newcomers } from './person/newcomers.js';
import { RequestEmailChange } from './person/request-email-change.js';
import { SqlNewcomers } from './person/sql-newcomers.js';
import { PeopleController } from './people/people.controller.js';
import { AcceptPrivacyNotice } from './privacy/accept-privacy-notice.js';
import { PrivacyNoticeController } from './privacy/privacy-notice.controller.js';
import { PublishPrivacyNotice } from './privacy/publish-privacy-notice.js';
import { EndEverySession } from './session/end-every-session.js';
import { EndSession } from './session/end-session.js';
import { SessionCookie } from './session/session-cookie.js';
import { SessionUpkeep } from './session/session-upkeep.js';
import { Sessions } from './session/sessions.js';
import { SessionsController } from './session/sessions.controller.js';
import { SetUp } from './setup/set-up.js';
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
  controllers: [
    SignInController,
    SessionsController,
    MeController,
    PeopleController,
    InvitationsController,
    AcceptingController,
    PrivacyNoticeController,
    NetworksController,
  ],
  providers: [
    OriginGuard,
    AccessGuard,
    Admission,
    { provide: APP_GUARD, useExisting: OriginGuard },
    { provide: APP_GUARD, useExisting: AccessGuard },
    RouteAccessCheck,
    { provide: StandingAccess, useClass: SqlStandingAccess },
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
    { provide: Grants, useClass: SqlGrants },
    { provide: Newcomers, useClass: SqlNewcomers },
    ChangeGrant,
    EndGrant,
    GiveGrant,
    AcceptIn,
    AcceptInvitation,
    InvitationMail,
    HubLetters,
    InvitePeople,
    JoinByInvitation,
    MakeInvitations,
    PreviewInvitation,
    ResendInvitation,
    RevokeInvitation,
    CreateHub,
    HubOpening,
    InviteManager,
    Operators,
    AcceptPrivacyNotice,
    PublishPrivacyNotice,
    SetUp,
  ],
  exports: [
    Admission,
    Afterwards,
    Grants,
    HubLetters,
    HubOpening,
    Newcomers,
    Operators,
    Sessions,
    SetUp,
    StandingAccess,
    Throttle,
    Tokens,
  ],
})
export class IdentityModule {}
