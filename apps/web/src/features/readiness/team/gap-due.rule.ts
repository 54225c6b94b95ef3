import type { ReadinessGap, ReadinessRoundView } from '@onsil/contracts';

/**
 * The day by which a gap is proposed to be closed: with the milestone that fits it, else before its round closes. Never a day
 * that has passed: nobody would be reminded of it. Null: whoever makes the task chooses.
 */
export function gapDueOn(
  { milestone }: Pick<ReadinessGap, 'milestone'>,
  { closedAt, dueOn }: Pick<ReadinessRoundView, 'closedAt' | 'dueOn'>,
  today: string,
): string | null {
  const days = [milestone?.dueOn, closedAt === null ? dueOn : null];
  return days.find((day) => day != null && day >= today) ?? null;
}
