/** A block of a grid and the height its content needs. */
export interface NeedingBlock {
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

const LEAST = 60;

/** The heights of a grid's rows so that every block has its height; what spans several rows takes what is missing evenly. */
export function rowHeights(blocks: readonly NeedingBlock[]): number[] {
  const heights = Array.from<number>({ length: Math.max(...blocks.map(({ row, rows }) => row + rows - 1)) }).fill(
    LEAST,
  );
  for (const { row, rows, height } of blocks.toSorted((a, b) => a.rows - b.rows)) {
    const own = heights.slice(row - 1, row - 1 + rows).reduce((sum, each) => sum + each, 0);
    const missing = Math.max(0, height - own) / rows;
    for (let i = row - 1; i < row - 1 + rows; i++) heights[i]! += missing;
  }
  return heights;
}
