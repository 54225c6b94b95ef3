import type { OwedAgain } from '@onsil/contracts';
import { plusDays } from '@onsil/network';

/** As long as a team has at least, from the day on which a milestone is owed again. */
export const GRACE_DAYS = 14;

/** A rest of the team, both ends included. */
export interface Rest {
  readonly fromOn: string;
  readonly untilOn: string;
}

/** What the day hangs on: the due date that the milestone has without the waiver, and the team's pauses. */
export interface Owed {
  readonly dueOn: string;
  readonly pauses: readonly Rest[];
}

/**
 * When a waived milestone is owed again after the waiver's last day, and by when: its own due date, or two weeks and then
 * the next open day where that is later. Days of a pause do not count, and nothing is due in one. A waiver that is ended
 * late (its cohort was closed) gives the two weeks all the same.
 */
export function owedAgain(
  untilOn: string,
  { dueOn, pauses }: Owed,
  { today, nextOpenDay }: { readonly today: string; readonly nextOpenDay: (day: string) => string },
): OwedAgain {
  const pauseOn = (day: string) => pauses.find((pause) => pause.fromOn <= day && day <= pause.untilOn);
  const fromOn = later(plusDays(untilOn, 1), today);
  let day = plusDays(fromOn, -1);
  for (let left = GRACE_DAYS; left > 0; left -= 1) {
    day = plusDays(day, 1);
    for (let pause = pauseOn(day); pause; pause = pauseOn(day)) day = plusDays(pause.untilOn, 1);
  }
  let due = later(dueOn, nextOpenDay(day));
  for (let pause = pauseOn(due); pause; pause = pauseOn(due)) due = nextOpenDay(plusDays(pause.untilOn, 1));
  return { fromOn, dueOn: due };
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
