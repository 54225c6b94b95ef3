import { dayIn, instantOf, plusDays, timeIn, type WorkingDays } from '@onsil/network';

import type { OccasionBase } from '../occasion/occasion.js';
import type { ReminderRule } from './reminder-rule.js';

/** The clock and the calendar that a hub's reminders go by. */
export interface HubTime {
  readonly timeZone: string;
  readonly calendar: WorkingDays;
}

const START_OF_DAY = '00:00';
const MORNING = '09:00';

/** When the occasion itself is; a day without a time counts from its start. */
export function occasionInstant(base: OccasionBase, timeZone: string): Date {
  return 'at' in base ? base.at : instantOf(base.on, base.time ?? START_OF_DAY, timeZone);
}

/**
 * When a rule's reminder of an occasion is due. At a time of day it moves off a closed day: until the occasion to the
 * open day before, after it to the open day that follows. At the occasion's own time it stays where it falls.
 */
export function reminderMoment(
  { offsetDays, counting, timeOfDay }: Pick<ReminderRule, 'offsetDays' | 'counting' | 'timeOfDay'>,
  base: OccasionBase,
  { timeZone, calendar }: HubTime,
): Date {
  if (timeOfDay === null && offsetDays === 0 && 'at' in base) return base.at;
  const from = 'at' in base ? dayIn(timeZone, base.at) : base.on;
  const day = counting === 'working' ? calendar.addWorkingDays(from, offsetDays) : plusDays(from, offsetDays);
  if (timeOfDay !== null)
    return instantOf(calendar.land(day, offsetDays <= 0 ? 'previous' : 'next'), timeOfDay, timeZone);
  return instantOf(day, 'at' in base ? timeIn(timeZone, base.at) : (base.time ?? MORNING), timeZone);
}
