import type { InvitableRole, InvitationState, Locale, Scope } from '@onsil/contracts';

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 7;
/** What an invitation's token is for. */
export const INVITATION_PURPOSE = 'invitation';

/** Somebody asked to join a hub in a role. */
export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: InvitableRole;
  readonly scope: Exclude<Scope, 'network'>;
  readonly scopeId: string | null;
  readonly grantEndsOn: string | null;
  readonly state: InvitationState;
  readonly version: number;
}

/** An invitation and the secret that opens it, on their way into a mail. */
export interface InvitationToSend {
  readonly id: string;
  readonly email: string;
  readonly role: InvitableRole;
  readonly locale: Locale;
  readonly secret: string;
}

/** SQL for the state of an invitation `i` at the instant that is parameter 3. */
export const INVITATION_STATE = `
  case when i.accepted_at is not null then 'accepted' when i.revoked_at is not null then 'revoked'
       when i.expires_at <= $3 then 'expired' else 'open' end`;
