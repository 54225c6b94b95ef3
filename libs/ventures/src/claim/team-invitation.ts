/** What the token of a team invitation is for; its subject is the membership. */
export const TEAM_INVITATION = 'team_invitation';
export const TEAM_INVITATION_DAYS = 14;

/** An invitation on its way into a mail. */
export interface TeamInvitationToSend {
  readonly membershipId: string;
  readonly email: string;
  readonly team: string;
  readonly secret: string;
}
