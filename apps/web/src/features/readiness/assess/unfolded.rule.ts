import type { FrameworkCell, ReadinessVerdict } from '@onsil/contracts';

/**
 * The cells of one dimension that are asked now: from the first level up to the lowest that is not wholly met, one more
 * than what holds. Whoever wants to look further ahead asks for all.
 */
export function unfoldedCells(
  cells: readonly FrameworkCell[],
  said: ReadonlyMap<string, ReadinessVerdict>,
): readonly FrameworkCell[] {
  const sorted = cells.toSorted((a, b) => a.level - b.level);
  const open = sorted.findIndex(({ criteria }) => criteria.some(({ key }) => said.get(key) !== 'met'));
  return open < 0 ? sorted : sorted.slice(0, open + 1);
}
