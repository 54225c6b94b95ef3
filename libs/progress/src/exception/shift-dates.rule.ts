import { daysBetween, plusDays } from '@onsil/network';
import type { PlannedMilestone } from '@onsil/programmes';

/** Milestones that wait for this one, directly or through others. */
export function dependantsOf(milestoneId: string, all: readonly PlannedMilestone[]): ReadonlySet<string> {
  const waiting = new Set<string>();
  const add = (requiredId: string): void => {
    for (const { id, requires } of all)
      if (requires.includes(requiredId) && !waiting.has(id)) {
        waiting.add(id);
        add(id);
      }
  };
  add(milestoneId);
  waiting.delete(milestoneId);
  return waiting;
}

/** Calendar days that a pause takes out, both ends included. */
export function pausedDays(fromOn: string, untilOn: string): number {
  return daysBetween(fromOn, untilOn) + 1;
}

/** Where a date goes that moves by calendar days: then on to the next open day (rulings 12). */
export function shifted(day: string, days: number, nextOpenDay: (day: string) => string): string {
  return nextOpenDay(plusDays(day, days));
}
