import { DomainError } from '@onsil/platform';

/** It has left, or ended: nothing can be changed about it any more. */
export class ReminderHasLeft extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'reminders.has_left';
}

/** Only what was refused or is in doubt is sent again. */
export class ReminderNotInTrouble extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'reminders.not_in_trouble';
}

/** Something is put off until a day that is here or gone. */
export class DayIsPast extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'reminders.day_is_past';
}

/** A duty can be batched, not stopped. */
export class ReminderIsDuty extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'reminders.is_duty';
}

/** Somebody has paused the hub's sending before. */
export class AlreadyPaused extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'reminders.already_paused';
}
