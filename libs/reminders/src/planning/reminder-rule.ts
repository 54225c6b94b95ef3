import type { ReminderAudience, ReminderCounting } from '@onsil/contracts';

import type { Trigger } from '../occasion/occasion.js';

/** When and whom to remind of one kind of occasion: a row of `reminders.reminder_rule`. */
export interface ReminderRule {
  readonly id: string;
  /** Null for the hub's own rules, which hold where a programme has none. */
  readonly programmeId: string | null;
  readonly trigger: Trigger;
  /** Days before (negative) or after the occasion. */
  readonly offsetDays: number;
  readonly counting: ReminderCounting;
  /** `HH:mm` on the hub's clock; null for the occasion's own time of day. */
  readonly timeOfDay: string | null;
  readonly audiences: readonly ReminderAudience[];
  readonly isEnabled: boolean;
  /** Stages of one trigger in order; a later stage that is due takes the place of an earlier one. */
  readonly position: number;
  readonly version: number;
}
