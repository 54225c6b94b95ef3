import { REMINDER_KINDS, type Locale, type ReminderTrigger, type ReminderWhy } from '@onsil/contracts';
import { dayIn, plusDays, timeIn } from '@onsil/network';
import { message, shownDay, withTime } from '@onsil/platform';

import type { ReminderRule } from '../planning/reminder-rule.js';
import { paramsOf, type Telling, type ToldReminder } from './reminder-words.js';

/** What happens at a time of day, and not just on a day. */
const TIMED: ReadonlySet<ReminderTrigger> = new Set(['session_starts', 'log_missing', 'canvas_comment']);

type NamedRule = Pick<ReminderRule, 'trigger' | 'offsetDays' | 'audiences'>;
type Timing = Pick<ReminderRule, 'offsetDays' | 'counting'>;

/** A rule as people name it: "7 days before the due date, to the team". */
export function ruleName(locale: Locale, { trigger, offsetDays, audiences }: NamedRule): string {
  return message(locale, 'reminder.rule.named', {
    when: message(locale, `reminder.rule.${trigger}.${sideOf(offsetDays)}`, {
      days: Math.abs(offsetDays),
    }),
    audiences: audiences.map((audience) => message(locale, `reminder.audience.${audience}`)).join(', '),
  });
}

/** As what somebody is reminded: the first words of every *why*. */
export function roleOf(reminder: ToldReminder, telling: Telling): string {
  return message(telling.locale, `reminder.role.${reminder.audience}`, paramsOf(reminder, telling));
}

/**
 * Why this person gets this reminder at this time, sentence by sentence. `telling.at` is when it leaves, which may be later
 * than the rule's `dueAt`: put off, kept for the morning or the daily mail, found late. Said to that person, or, where
 * `isTold` is false, about them to somebody else.
 */
export function whyOf(
  reminder: ToldReminder,
  rule: NamedRule & Timing,
  telling: Telling & { readonly dueAt: Date; readonly isTold?: boolean },
): ReminderWhy {
  const { locale, hub, at, dueAt, isTold = true } = telling;
  const thisYear = dayIn(hub.timeZone, at).slice(0, 4);
  const day = (on: string) => shownDay(locale, on, thisYear);
  const base = dayIn(hub.timeZone, reminder.occasionAt);
  const { dueTime } = reminder.facts;
  const time = reminder.trigger === 'milestone_due' && typeof dueTime === 'string' ? dueTime : null;
  const isTimed = TIMED.has(reminder.trigger);
  const shownTime = isTimed ? timeIn(hub.timeZone, reminder.occasionAt) : time;
  const dueOn = dayIn(hub.timeZone, dueAt);
  return {
    rule: ruleName(locale, rule),
    role: isTold
      ? roleOf(reminder, telling)
      : message(locale, `reminder.their_role.${reminder.audience}`, paramsOf(reminder, telling)),
    base: message(locale, `reminder.base.${reminder.trigger}`, {
      base: withTime(locale, day(base), shownTime),
    }),
    day: daySentence(locale, rule, {
      isMoved: rule.counting === 'calendar' && plusDays(base, rule.offsetDays) !== dueOn,
      day: day(dueOn),
    }),
    time: message(locale, 'reminder.time', {
      sendsAt: withTime(locale, day(dayIn(hub.timeZone, at)), timeIn(hub.timeZone, at)),
    }),
    stop: message(locale, REMINDER_KINDS[reminder.trigger].isDuty ? 'reminder.stop.duty' : 'reminder.stop.free'),
  };
}

function daySentence(
  locale: Locale,
  { offsetDays, counting }: Timing,
  { isMoved, day }: { isMoved: boolean; day: string },
): string {
  const side = sideOf(offsetDays);
  const key = counting === 'working' && side !== 'today' ? `reminder.day.${side}_working` : `reminder.day.${side}`;
  const said = message(locale, key, { days: Math.abs(offsetDays) });
  return isMoved ? message(locale, 'reminder.day.moved', { said, day }) : said;
}

function sideOf(offsetDays: number): 'before' | 'today' | 'after' {
  if (offsetDays === 0) return 'today';
  return offsetDays < 0 ? 'before' : 'after';
}
