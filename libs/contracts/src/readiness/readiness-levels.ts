import type { FrameworkContent, FrameworkCriterion, ReadinessVerdict } from './framework-content.js';

/** What an assessor said of a criterion, and whether the team has evidence for it. */
export interface JudgedCriterion {
  readonly verdict: ReadinessVerdict;
  readonly hasEvidence: boolean;
}

/** Levels of one dimension, 0 = not even the first: with evidence, and as asserted without looking at it. */
export interface DimensionLevel {
  readonly dimension: string;
  readonly level: number;
  readonly asserted: number;
}

/**
 * Levels by the cumulative rule: a level is reached when every criterion of it and of all below it counts. Met counts as
 * asserted; with evidence where the criterion asks for it, as reached. One that builds on others counts only with them.
 */
export function readinessLevels(
  { dimensions, cells }: Pick<FrameworkContent, 'dimensions' | 'cells'>,
  judged: ReadonlyMap<string, JudgedCriterion>,
): DimensionLevel[] {
  const criteria = new Map(cells.flatMap((cell) => cell.criteria.map((criterion) => [criterion.key, criterion])));
  const known = { level: new Map<string, boolean>(), asserted: new Map<string, boolean>() };
  const judge = (criterion: FrameworkCriterion, kind: keyof typeof known): boolean => {
    const said = judged.get(criterion.key);
    if (said?.verdict !== 'met') return false;
    if (kind === 'level' && criterion.evidenceRequired && !said.hasEvidence) return false;
    return criterion.requires.every((other) => counts(criteria.get(other)!, kind));
  };
  // Judged once each: many may build on the same ones.
  const counts = (criterion: FrameworkCriterion, kind: keyof typeof known): boolean => {
    const before = known[kind].get(criterion.key);
    if (before !== undefined) return before;
    const answer = judge(criterion, kind);
    known[kind].set(criterion.key, answer);
    return answer;
  };
  const reached = (dimension: string, kind: keyof typeof known): number => {
    const own = cells.filter((cell) => cell.dimension === dimension).sort((a, b) => a.level - b.level);
    const failed = own.find((cell) => !cell.criteria.every((criterion) => counts(criterion, kind)));
    return failed ? failed.level - 1 : (own.at(-1)?.level ?? 0);
  };
  return dimensions.map(({ key: dimension }) => ({
    dimension,
    level: reached(dimension, 'level'),
    asserted: reached(dimension, 'asserted'),
  }));
}

/** The lowest dimension decides; `lowest` names those that hold it down. Never shown without the profile. */
export function overallLevel(levels: readonly DimensionLevel[]): {
  readonly level: number;
  readonly asserted: number;
  readonly lowest: string[];
} {
  const level = Math.min(...levels.map((each) => each.level));
  return {
    level,
    asserted: Math.min(...levels.map((each) => each.asserted)),
    lowest: levels.filter((each) => each.level === level).map(({ dimension }) => dimension),
  };
}

/**
 * Points of a framework whose dimensions earn them, by the table in force in `year`: each dimension its weight times the
 * share of its levels. Null where dimensions earn none. `level` rests on evidence, `asserted` is the most it may become.
 */
export function readinessPoints(
  { scoring, weights, levels: { length: highest } }: Pick<FrameworkContent, 'scoring' | 'weights' | 'levels'>,
  levels: readonly DimensionLevel[],
  year: number,
): { readonly level: number; readonly asserted: number; readonly total: number; readonly year: number } | null {
  const byYear = weights.toSorted((a, b) => b.year - a.year);
  const table = byYear.find((each) => each.year <= year) ?? byYear.at(-1);
  if (scoring !== 'points' || !table) return null;
  const sum = (of: (level: DimensionLevel) => number): number =>
    levels.reduce((points, each) => points + ((table.points[each.dimension] ?? 0) * of(each)) / highest, 0);
  return {
    level: sum(({ level }) => level),
    asserted: sum(({ asserted }) => asserted),
    total: sum(() => highest),
    year: table.year,
  };
}
