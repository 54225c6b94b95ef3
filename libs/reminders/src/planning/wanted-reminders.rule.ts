import { recipientKey, type Occasion, type Recipient } from '../occasion/occasion.js';
import { occasionInstant, reminderMoment, type HubTime } from './reminder-moment.rule.js';
import type { ReminderRule } from './reminder-rule.js';

/** One reminder as it should be, given what stands now. */
export interface WantedReminder {
  readonly rule: ReminderRule;
  readonly occasion: Occasion;
  readonly recipient: Recipient;
  readonly recipientKey: string;
  readonly occasionAt: Date;
  readonly dueAt: Date;
}

/**
 * Every reminder that the rules make of the occasions, past ones too. A recipient hears of an occasion once a moment:
 * where two stages fall on the same one, the later stage speaks.
 */
export function wantedReminders(
  occasions: readonly Occasion[],
  rulesOf: ReadonlyMap<string | null, readonly ReminderRule[]>,
  hub: HubTime,
): WantedReminder[] {
  return occasions.flatMap((occasion) => {
    const occasionAt = occasionInstant(occasion.base, hub.timeZone);
    const wanted = new Map<string, WantedReminder>();
    for (const rule of rulesOf.get(occasion.programmeId) ?? []) {
      if (rule.trigger !== occasion.trigger) continue;
      const dueAt = reminderMoment(rule, occasion.base, hub);
      for (const recipient of occasion.recipients) {
        if (!rule.audiences.includes(recipient.audience)) continue;
        const key = recipientKey(recipient);
        const moment = `${key} ${dueAt.getTime()}`;
        const other = wanted.get(moment);
        if (!other || other.rule.position < rule.position)
          wanted.set(moment, { rule, occasion, recipient, recipientKey: key, occasionAt, dueAt });
      }
    }
    return [...wanted.values()];
  });
}

/** What tells two reminders apart, but for the round. */
export function reminderKey(ruleId: string, subjectId: string, occurrence: string, recipient: string): string {
  return JSON.stringify([ruleId, subjectId, occurrence, recipient]);
}

/** The same of a wanted one. */
export function wantedKey({ rule, occasion, recipientKey: recipient }: WantedReminder): string {
  return reminderKey(rule.id, occasion.subjectId, occasion.occurrence, recipient);
}
