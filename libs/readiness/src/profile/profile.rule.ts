import type { DimensionLevel, FrameworkContent, ReadinessGap, ReadinessVerdict } from '@onsil/contracts';

/** What one finished assessment says. */
export interface FinishedAssessment {
  readonly levels: readonly DimensionLevel[];
  readonly answers: readonly { readonly criterion: string; readonly verdict: ReadinessVerdict }[];
}

/** A criterion of the next level that does not count yet. */
export type MissingCriterion = Pick<ReadinessGap, 'criterion' | 'dimension' | 'level' | 'reason'>;

/** Per dimension what all finished assessments agree on: the lowest level that rests on evidence, the lowest asserted. */
export function confirmedLevels(
  { dimensions }: Pick<FrameworkContent, 'dimensions'>,
  finished: readonly FinishedAssessment[],
): DimensionLevel[] {
  if (finished.length === 0) return [];
  return dimensions.map(({ key: dimension }) => {
    const said = finished.map(({ levels }) => levels.find((each) => each.dimension === dimension));
    return {
      dimension,
      level: Math.min(...said.map((each) => each?.level ?? 0)),
      asserted: Math.min(...said.map((each) => each?.asserted ?? 0)),
    };
  });
}

/**
 * What keeps each dimension from its next level: criteria of levels up to it that somebody does not see met, or that
 * have no evidence. The lowest dimensions come first, since they hold the whole down.
 */
export function missingCriteria(
  content: Pick<FrameworkContent, 'dimensions' | 'cells'>,
  finished: readonly FinishedAssessment[],
  evidenced: ReadonlySet<string>,
): MissingCriterion[] {
  const verdicts = finished.map(
    ({ answers }) => new Map(answers.map(({ criterion, verdict }) => [criterion, verdict])),
  );
  return confirmedLevels(content, finished)
    .toSorted((a, b) => a.level - b.level)
    .flatMap(({ dimension, level: reached }) =>
      content.cells
        .filter((cell) => cell.dimension === dimension && cell.level <= reached + 1)
        .flatMap(({ level, criteria }) =>
          criteria.flatMap(({ key: criterion, evidenceRequired }) => {
            const reason = reasonOf(
              verdicts.map((said) => said.get(criterion)),
              !evidenceRequired || evidenced.has(criterion),
            );
            return reason ? [{ criterion, dimension, level, reason }] : [];
          }),
        ),
    );
}

function reasonOf(
  said: readonly (ReadinessVerdict | undefined)[],
  hasEvidence: boolean,
): MissingCriterion['reason'] | null {
  const isMet = said.filter((verdict) => verdict === 'met').length;
  if (isMet === said.length) return hasEvidence ? null : 'no_evidence';
  if (isMet > 0) return 'disagreed';
  if (said.includes('not_met')) return 'not_met';
  return said.includes('unclear') ? 'unclear' : 'unanswered';
}
