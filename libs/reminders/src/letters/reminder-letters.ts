import type { HubEntry, Mail, Sql } from '@onsil/platform';

import type { Occasion, Recipient } from '../occasion/occasion.js';
import type { ReminderRule } from '../planning/reminder-rule.js';

/** One reminder that is about to leave. */
export interface DueReminder {
  /** The planned reminder's id. */
  readonly id: string;
  readonly rule: ReminderRule;
  readonly occasion: Occasion;
  readonly recipient: Recipient;
  /** Found late: say so. */
  readonly isLate: boolean;
}

/** The words of reminders, in the recipient's language. */
export abstract class ReminderLetters {
  /** One mail to one recipient: about one reminder, or about several when they asked for one mail a day. */
  abstract write(
    sql: Sql & { readonly hubId: string },
    hub: HubEntry,
    reminders: readonly [DueReminder, ...DueReminder[]],
  ): Promise<Pick<Mail, 'subject' | 'text' | 'html' | 'headers'>>;
}
