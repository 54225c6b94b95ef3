import { z } from 'zod';

import { permission, role, scope } from './access.js';
import { emailAddress } from './email-address.js';
import { freeText } from './free-text.js';
import { locale } from './locale.js';
import { hubKind } from './network.js';
import { pageOf, pageQuery } from './page.js';

const personName = freeText(100)
  .min(1)
  .regex(/^[^\r\n]*$/);
const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;
/** Only lengths; whether it is common or holds the hub's name is judged where those are known. */
export const newPassword = z.string().min(PASSWORD_MIN).max(PASSWORD_MAX);
const ownDevice = z.boolean();

export const signInBody = z
  .object({ email: emailAddress, password: z.string().min(1).max(PASSWORD_MAX), ownDevice })
  .meta({ id: 'SignIn' });
export type SignInBody = z.infer<typeof signInBody>;

export const SIGN_IN_LINK_PURPOSES = ['sign_in', 'reset_password'] as const;
export const requestLinkBody = z
  .object({ email: emailAddress, purpose: z.enum(SIGN_IN_LINK_PURPOSES) })
  .meta({ id: 'LinkRequest' });
export type RequestLinkBody = z.infer<typeof requestLinkBody>;

export const spendLinkBody = z.object({ token, ownDevice }).meta({ id: 'LinkSignIn' });
export type SpendLinkBody = z.infer<typeof spendLinkBody>;

export const resetPasswordBody = z.object({ token, password: newPassword, ownDevice }).meta({ id: 'PasswordReset' });
export type ResetPasswordBody = z.infer<typeof resetPasswordBody>;

export const changePasswordBody = z
  .object({ currentPassword: z.string().min(1).max(PASSWORD_MAX).nullable(), newPassword })
  .meta({ id: 'PasswordChange' });
export type ChangePasswordBody = z.infer<typeof changePasswordBody>;

export const changeEmailBody = z
  .object({ email: emailAddress, password: z.string().min(1).max(PASSWORD_MAX) })
  .meta({ id: 'EmailChange' });
export type ChangeEmailBody = z.infer<typeof changeEmailBody>;

export const tokenBody = z.object({ token }).meta({ id: 'OneUseToken' });
export type TokenBody = z.infer<typeof tokenBody>;

export const sessionView = z
  .object({
    id: z.uuid(),
    isCurrent: z.boolean(),
    ownDevice: z.boolean(),
    userAgent: z.string(),
    startedAt: z.iso.datetime({ offset: true }),
    lastSeenAt: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'SessionView' });
export type SessionView = z.infer<typeof sessionView>;
export const sessionsView = z.object({ items: z.array(sessionView) }).meta({ id: 'SessionsView' });

export const currentSessionView = z
  .object({
    /** It ends when nothing was asked for so long. */
    idleMinutes: z.int().positive(),
    /** It ends then, whatever is done. */
    endsAt: z.iso.datetime({ offset: true }),
  })
  .meta({ id: 'CurrentSessionView' });
export type CurrentSessionView = z.infer<typeof currentSessionView>;

export const meBody = z.object({ name: personName, locale }).meta({ id: 'OwnData' });
export type MeBody = z.infer<typeof meBody>;

export const meView = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    locale,
    hasPassword: z.boolean(),
    version: z.int(),
    hubs: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        kind: hubKind,
        timeZone: z.string(),
        roles: z.array(role),
        permissions: z.array(permission),
        teamIds: z.array(z.uuid()),
      }),
    ),
    networks: z.array(
      z.object({ id: z.uuid(), name: z.string(), roles: z.array(role), permissions: z.array(permission) }),
    ),
  })
  .meta({ id: 'MeView' });
export type MeView = z.infer<typeof meView>;

export const privacyNoticeBody = z
  .object({ bodyKo: freeText(20_000).min(1), bodyEn: freeText(20_000).min(1) })
  .meta({ id: 'NewPrivacyNotice' });
export type PrivacyNoticeBody = z.infer<typeof privacyNoticeBody>;

export const privacyNoticeView = z
  .object({
    id: z.uuid(),
    number: z.int(),
    bodyKo: z.string(),
    bodyEn: z.string(),
    publishedAt: z.iso.datetime({ offset: true }),
    acceptedAt: z.iso.datetime({ offset: true }).nullable(),
  })
  .meta({ id: 'PrivacyNoticeView' });
export type PrivacyNoticeView = z.infer<typeof privacyNoticeView>;

export const currentNoticeView = z.object({ notice: privacyNoticeView.nullable() }).meta({ id: 'CurrentNoticeView' });
export type CurrentNoticeView = z.infer<typeof currentNoticeView>;

export const INVITABLE_ROLES = ['hub_manager', 'hub_staff', 'mentor', 'funder_observer'] as const;
export const invitableRole = z.enum(INVITABLE_ROLES);
export type InvitableRole = z.infer<typeof invitableRole>;

export const INVITATIONS_AT_ONCE = 500;
/** `list` holds one person a line: an address, `name, address`, `address<tab>name` or `name <address>`. */
export const inviteBody = z
  .object({
    role: invitableRole,
    scope: scope.exclude(['network']),
    scopeId: z.uuid().nullable(),
    endsOn: z.iso.date().nullable(),
    list: z.string().min(1).max(100_000),
  })
  .meta({ id: 'Invitations' });
export type InviteBody = z.infer<typeof inviteBody>;

/** `mentor_is_assigned`: a mentor gets a further team on the mentors' page, where one above capacity has its reason. */
export const INVITE_OUTCOMES = [
  'invited',
  'not_an_address',
  'repeated',
  'already_invited',
  'already_member',
  'mentor_is_assigned',
] as const;
export const inviteOutcome = z.enum(INVITE_OUTCOMES);
export type InviteOutcome = z.infer<typeof inviteOutcome>;
export const invitedView = z
  .object({ items: z.array(z.object({ line: z.int(), text: z.string(), outcome: inviteOutcome })) })
  .meta({ id: 'InvitedView' });
export type InvitedView = z.infer<typeof invitedView>;

export const INVITATION_STATES = ['open', 'expired', 'accepted', 'revoked'] as const;
export const invitationState = z.enum(INVITATION_STATES);
export type InvitationState = z.infer<typeof invitationState>;

export const invitationView = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    role: invitableRole,
    scope,
    scopeId: z.uuid().nullable(),
    state: invitationState,
    invitedAt: z.iso.datetime({ offset: true }),
    sentAt: z.iso.datetime({ offset: true }).nullable(),
    expiresAt: z.iso.datetime({ offset: true }),
    version: z.int(),
  })
  .meta({ id: 'InvitationView' });
export type InvitationView = z.infer<typeof invitationView>;
export const invitationsQuery = pageQuery.extend({ state: invitationState.optional() });
export type InvitationsQuery = z.infer<typeof invitationsQuery>;
export const invitationsView = pageOf(invitationView).meta({ id: 'InvitationsView' });

/** What the holder of an invitation's token sees before accepting. */
export const invitationPreviewView = z
  .object({
    state: invitationState,
    hub: z.object({ slug: z.string(), nameKo: z.string(), nameEn: z.string() }),
    email: z.string(),
    name: z.string(),
    role,
    hasAccount: z.boolean(),
  })
  .meta({ id: 'InvitationPreviewView' });
export type InvitationPreviewView = z.infer<typeof invitationPreviewView>;

/** How somebody without an account joins; the token proves the address. */
export const joinBody = z.object({ token, name: personName, password: newPassword, locale }).meta({ id: 'Joining' });
export type JoinBody = z.infer<typeof joinBody>;

export const acceptedView = z
  .object({ outcome: z.enum(['joined', 'already_member', 'sign_in_first']), hub: z.string() })
  .meta({ id: 'AcceptedView' });
export type AcceptedView = z.infer<typeof acceptedView>;

export const grantBody = z
  .object({
    personId: z.uuid(),
    role,
    scope: scope.exclude(['network']),
    scopeId: z.uuid().nullable(),
    startsOn: z.iso.date().nullable(),
    endsOn: z.iso.date().nullable(),
  })
  .meta({ id: 'NewGrant' });
export type GrantBody = z.infer<typeof grantBody>;

export const grantChangeBody = z.object({ endsOn: z.iso.date().nullable() }).meta({ id: 'GrantChange' });
export type GrantChangeBody = z.infer<typeof grantChangeBody>;

export const grantView = z
  .object({
    id: z.uuid(),
    role,
    scope,
    scopeId: z.uuid().nullable(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
    version: z.int(),
  })
  .meta({ id: 'GrantView' });
export type GrantView = z.infer<typeof grantView>;

export const personOfHubView = z
  .object({ personId: z.uuid(), name: z.string(), email: z.string(), grants: z.array(grantView) })
  .meta({ id: 'PersonOfHubView' });
export type PersonOfHubView = z.infer<typeof personOfHubView>;
export const peopleQuery = pageQuery.extend({ role: role.optional(), search: z.string().trim().max(100).optional() });
export type PeopleQuery = z.infer<typeof peopleQuery>;
export const peopleView = pageOf(personOfHubView).meta({ id: 'PeopleView' });

export const inviteManagerBody = z.object({ email: emailAddress }).meta({ id: 'ManagerInvitation' });
export type InviteManagerBody = z.infer<typeof inviteManagerBody>;
