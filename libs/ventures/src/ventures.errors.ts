import { DomainError } from '@onsil/platform';

import type { HangingWork } from './enrolment/enrolment.js';

export class LastLeadCannotLeave extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.last_lead_cannot_leave';
}

export class AlreadyLeft extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.already_left';
}

export class ClaimedByPerson extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.claimed_by_person';
}

export class NoAddressToInvite extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.no_address_to_invite';
}

export class TeamInvitationNotUsable extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.invitation_not_usable';
}

export class TeamInvitationForAnother extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.invitation_for_another';
}

export class SameBusinessNumber extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'ventures.same_business_number';
}

/** More bytes than a roster may have; found while it streams in. */
export class RosterTooLarge extends DomainError {
  override readonly kind = 'too_large';
  override readonly code = 'ventures.roster_too_large';
}

export class ImportNotReady extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.import_not_ready';
}

/** Teams of the hub came or changed since the dry run, so that rows of it mean something else now. */
export class RosterOutdated extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'ventures.roster_outdated';
}

export class CohortNotChosen extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.cohort_not_chosen';
}

export class CohortClosed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.cohort_closed';
}

export class DecisionNotPossible extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.decision_not_possible';
}

export class ImportNotConfirmed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.import_not_confirmed';
}

export class UndoTooLate extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.undo_too_late';
}

/** Something hangs on the rows of the import; `current.hanging` lists it team by team. */
export class ImportHasWork extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'ventures.import_has_work';
  override readonly current: { readonly hanging: readonly HangingWork[] };

  constructor(hanging: readonly HangingWork[]) {
    super({ teams: new Set(hanging.map(({ teamId }) => teamId)).size });
    this.current = { hanging };
  }
}
