import { DomainError } from '@onsil/platform';

import type { PasswordFault } from './password/password.rule.js';

/** A state change that did not come from our own pages. */
export class ForeignOrigin extends DomainError {
  override readonly kind = 'forbidden';
  override readonly code = 'identity.foreign_origin';
}

/** The person has not accepted the hub's current privacy notice yet. */
export class PrivacyNoticeOwed extends DomainError {
  override readonly kind = 'forbidden';
  override readonly code = 'identity.privacy_notice_owed';
}

/** Address and password do not belong together; it never says which of them is wrong. */
export class SignInRefused extends DomainError {
  override readonly kind = 'unauthenticated';
  override readonly code = 'identity.sign_in_refused';
}

/** A mailed link that was used, is too old, or was never ours. */
export class LinkNotUsable extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'identity.link_not_usable';
}

/** A new password that the rules refuse; the issue says why. */
export class PasswordRefused extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'identity.password_refused';
  override readonly issues;

  constructor(fault: PasswordFault, pointer: `/${string}`) {
    super();
    this.issues = [{ pointer, code: `identity.password_${fault}` }];
  }
}

/** The password given to confirm a change is not the person's. */
export class WrongPassword extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'identity.wrong_password';
  override readonly issues;

  constructor(pointer: `/${string}`) {
    super();
    this.issues = [{ pointer, code: this.code }];
  }
}

/** A role above the actor's own, or one that the actor may not give. */
export class RoleNotYoursToGive extends DomainError {
  override readonly kind = 'forbidden';
  override readonly code = 'identity.role_not_yours_to_give';
}

/** The role cannot be given on this kind of scope: a manager on a team, say. */
export class RoleNeedsOtherScope extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'identity.role_needs_other_scope';
  override readonly issues = [{ pointer: '/scope', code: this.code }];
}

/** Who leads a team and who belongs to it is said on the team's own page; the rights follow. */
export class RoleFollowsTeam extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'identity.role_follows_team';
}

/** Which teams a mentor has is said on the mentors' page, where their capacity counts; the right on the team follows. */
export class MentorIsAssigned extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'identity.mentor_is_assigned';
}

/** The person already holds this role there. */
export class GrantExists extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'identity.grant_exists';
}

/** The last manager would be gone. */
export class LastManager extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'identity.last_manager';
}

/** The last day lies before the first. */
export class EndsBeforeStart extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'identity.ends_before_start';
  override readonly issues = [{ pointer: '/endsOn', code: this.code }];
}

/** The pasted list holds too many people for one go. */
export class TooManyInvitations extends DomainError {
  override readonly kind = 'invalid_input';
  override readonly code = 'identity.too_many_invitations';
}

/** The invitation is past its time; somebody of the hub can send it again. */
export class InvitationExpired extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'identity.invitation_expired';
}

/** The invitation was accepted before. */
export class InvitationUsed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'identity.invitation_used';
}

/** The invitation was taken back. */
export class InvitationRevoked extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'identity.invitation_revoked';
}

/** The invitation went to another address than that of the person who is signed in. */
export class InvitationForAnother extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'identity.invitation_for_another';
}

/** The first set-up was asked for a database where people exist. */
export class AlreadySetUp extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'identity.already_set_up';
}
