import type { ReadinessAssessmentRow, TeamReadinessView } from '@onsil/contracts';

/** One dimension as all sides see it. */
export interface ProfileLine {
  readonly dimension: string;
  /** What rests on evidence in everybody's eyes. */
  readonly level: number;
  /** What each finished assessment asserts, in their order; null without one. */
  readonly said: readonly (number | null)[];
  /** Between the highest and the lowest that was asserted; null with fewer than two. */
  readonly difference: number | null;
}

export const finishedOf = (assessments: readonly ReadinessAssessmentRow[]): ReadinessAssessmentRow[] =>
  assessments.filter(({ finishedAt }) => finishedAt !== null);

/** Lines in the order of the framework, or those first in which the sides are furthest apart. */
export function profileLines(
  { assessments, confirmed }: Pick<TeamReadinessView, 'assessments' | 'confirmed'>,
  order: 'difference' | 'framework',
): ProfileLine[] {
  const finished = finishedOf(assessments);
  const lines = confirmed.map(({ dimension, level }): ProfileLine => {
    const said = finished.map(({ levels }) => levels.find((each) => each.dimension === dimension)?.asserted ?? null);
    const known = said.filter((each) => each !== null);
    return { dimension, level, said, difference: known.length > 1 ? Math.max(...known) - Math.min(...known) : null };
  });
  return order === 'framework' ? lines : lines.toSorted((a, b) => (b.difference ?? 0) - (a.difference ?? 0));
}
