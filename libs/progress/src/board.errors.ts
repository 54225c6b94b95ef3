import { DomainError } from '@onsil/platform';

/** A snooze ends on a later day, at most 60 days ahead: risk is put aside, not switched off. */
export class SnoozeNotAhead extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.snooze_not_ahead';
}

/** Nothing is snoozed that could be woken. */
export class NothingSnoozed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.nothing_snoozed';
}

/** Rules and snoozes of a closed cohort stay as they were. */
export class CohortIsClosed extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'progress.cohort_is_closed';
}
