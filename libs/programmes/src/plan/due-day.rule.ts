import type { DueRule } from '@onsil/contracts';
import { plusDays, type WorkingDays } from '@onsil/network';
import { Temporal } from 'temporal-polyfill';

/** What a rule counts from: the cohort's start, and the planned dates of the milestones known so far. */
export interface DueContext {
  readonly startsOn: string;
  readonly plannedOn: ReadonlyMap<string, string>;
  readonly days: WorkingDays;
}

/**
 * The day a rule gives before it is moved off a closed day (rulings 12): the start day is day 0, month 1 is the start's calendar
 * month, and a rule counts from another milestone's planned date, not from what a team did. Null while that date is unknown.
 */
export function countedDay(rule: DueRule, { startsOn, plannedOn, days }: DueContext): string | null {
  switch (rule.kind) {
    case 'date':
      return rule.on;
    case 'after': {
      const from = rule.from === null ? startsOn : plannedOn.get(rule.from);
      if (from === undefined) return null;
      return rule.unit === 'day' ? plusDays(from, rule.count) : days.addWorkingDays(from, rule.count);
    }
    case 'weekday_of_month':
      return weekdayOfMonth(startsOn, rule);
  }
}

function weekdayOfMonth(
  startsOn: string,
  { month, nth, weekday }: Extract<DueRule, { kind: 'weekday_of_month' }>,
): string {
  const first = Temporal.PlainDate.from(startsOn)
    .with({ day: 1 })
    .add({ months: month - 1 });
  if (nth === -1) {
    const last = first.with({ day: first.daysInMonth });
    return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 }).toString();
  }
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) }).toString();
}
