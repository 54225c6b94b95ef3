import { plusDays, type WorkingDays } from '@onsil/network';
import type { PlannedMilestone } from '@onsil/programmes';

import { dependantsOf } from '../exception/shift-dates.rule.js';
import { lastMoment } from '../team-milestone/due-moment.rule.js';

/** Calendar days that a team has to catch up which joins a running cohort: as many as staff may extend by themselves. */
const CATCH_UP_DAYS = 14;

/** The day on which a team that joins `today` owes what is past: the next open day when the hub is closed on it. */
export function catchUpDay(today: string, days: WorkingDays): string {
  return days.land(plusDays(today, CATCH_UP_DAYS), 'next');
}

/** What a team that joins at this moment finds past, and what waits for that and would be due before it. */
export function lateStartOf(
  planned: readonly PlannedMilestone[],
  { at, catchUpOn }: { readonly at: Date; readonly catchUpOn: string },
): { readonly past: readonly PlannedMilestone[]; readonly waiting: readonly PlannedMilestone[] } {
  const past = planned.filter(({ dueAt }) => lastMoment(dueAt) < at);
  const after = new Set(past.flatMap(({ id }) => [...dependantsOf(id, planned)]));
  const waiting = planned.filter(
    (milestone) => after.has(milestone.id) && milestone.dueOn < catchUpOn && !past.includes(milestone),
  );
  return { past, waiting };
}
