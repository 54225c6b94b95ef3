import { DomainError } from '@onsil/platform';

export class CohortIsNotOpen extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.cohort_is_not_open';
}

/** `version` is the one that the cohort keeps to. */
export class FrameworkIsFixed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.framework_is_fixed';

  constructor(override readonly params: { readonly version: number }) {
    super(params);
  }
}

export class RoundIsOpen extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'readiness.round_is_open';
}

export class RoundIsClosed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.round_is_closed';
}

export class RoundEndsBeforeToday extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.round_ends_before_today';
}

export class TeamNotInRound extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.team_not_in_round';
}

export class AssessmentIsFinished extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.assessment_is_finished';
}

export class AssessmentIsNotFinished extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.assessment_is_not_finished';
}

export class NothingAnswered extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.nothing_answered';
}

export class CriterionUnknown extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.criterion_unknown';
}

export class TooMuchEvidence extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.too_much_evidence';

  constructor(override readonly params: { readonly pieces: number }) {
    super(params);
  }
}

export class EvidenceOfAnotherTeam extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.evidence_of_another_team';
}

/** What is sent is not the file that was looked at. */
/** A figure cannot have been measured on a day that is still to come. */
export class MeasuredInFuture extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.measured_in_future';
}

export class FrameworkFileIsAnother extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'readiness.framework_file_is_another';
}

/** `faults` is how many. */
export class FrameworkHasFaults extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.framework_has_faults';

  constructor(override readonly params: { readonly faults: number }) {
    super(params);
  }
}

/** `version` says the same word for word. */
export class FrameworkUnchanged extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.framework_unchanged';

  constructor(override readonly params: { readonly version: number }) {
    super(params);
  }
}

/** A cohort keeps to it, or a stage's gate asks for it. */
export class FrameworkInUse extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'readiness.framework_in_use';
}
