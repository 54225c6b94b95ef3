import { dayIn, instantOf, plusDays, timeIn } from '@onsil/network';

import type { ReminderPreference } from '../preferences/reminder-preferences.js';

type Quiet = Pick<ReminderPreference, 'timeZone' | 'quietFrom' | 'quietUntil'>;

/** When the quiet hours end in which `at` falls, on the recipient's clock; null when it is not quiet. */
export function quietUntil(at: Date, { timeZone, quietFrom, quietUntil: until }: Quiet): Date | null {
  const time = timeIn(timeZone, at);
  const overMidnight = quietFrom > until;
  const isQuiet = overMidnight ? time >= quietFrom || time < until : time >= quietFrom && time < until;
  return isQuiet ? nextTime(at, until, timeZone) : null;
}

/** The first instant after `at` at which the clock in `timeZone` shows `time` (`HH:mm`). */
export function nextTime(at: Date, time: string, timeZone: string): Date {
  const today = dayIn(timeZone, at);
  const moment = instantOf(today, time, timeZone);
  return moment > at ? moment : instantOf(plusDays(today, 1), time, timeZone);
}
