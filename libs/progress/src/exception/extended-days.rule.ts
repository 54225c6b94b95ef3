import type { PlannedMilestone } from '@onsil/programmes';

import { dependantsOf } from './shift-dates.rule.js';

/** More time that a team has got for a milestone. */
export interface Extension {
  readonly milestoneId: string;
  readonly days: number;
  /** What waits for the milestone moved by as much. */
  readonly movesDependants: boolean;
}

/**
 * The days that the most extended milestone will have got in all, its own and by moving with others, once `next` is granted:
 * so far may staff go by themselves. `movable`: the milestones that can still move.
 */
export function mostExtendedDays(
  next: Extension,
  granted: readonly Extension[],
  { all, movable }: { readonly all: readonly PlannedMilestone[]; readonly movable: ReadonlySet<string> },
): number {
  const reaches = ({ milestoneId, movesDependants }: Extension, moved: string): boolean =>
    milestoneId === moved || (movesDependants && dependantsOf(milestoneId, all).has(moved));
  const daysOf = (moved: string): number =>
    granted.filter((extension) => reaches(extension, moved)).reduce((sum, { days }) => sum + days, next.days);
  const moved = [...movable].filter((milestoneId) => reaches(next, milestoneId));
  return Math.max(0, ...moved.map(daysOf));
}
