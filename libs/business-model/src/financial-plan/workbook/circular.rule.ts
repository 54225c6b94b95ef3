import { cellName, referencesOf, type Address } from '@onsil/platform';

interface Cell extends Address {
  readonly formula: string | null;
}

interface Sheet {
  readonly name: string;
  readonly cells: readonly Cell[];
}

interface Node {
  readonly name: string;
  readonly reads: readonly string[];
}

/** Cells looked at in all; a plan needs some ten thousand. */
const MOST_LOOKED_AT = 3_000_000;

/**
 * Cells whose formula reads itself, by however many others: one of each circle, `기준!D20`. Null when the formulas are so
 * tangled that looking would take too long.
 */
export function circularCells(sheets: readonly Sheet[]): string[] | null {
  const nodes = graphOf(sheets);
  if (!nodes) return null;
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  for (const start of nodes.keys()) {
    const path: { node: Node; next: number }[] = [];
    const enter = (name: string): void => {
      state.set(name, 'open');
      path.push({ node: nodes.get(name)!, next: 0 });
    };
    if (!state.has(start)) enter(start);
    while (path.length > 0) {
      const top = path.at(-1)!;
      const read = top.node.reads[top.next++];
      if (read === undefined) {
        state.set(top.node.name, 'done');
        path.pop();
      } else if (!state.has(read)) enter(read);
      else if (state.get(read) === 'open' && !found.includes(read)) found.push(read);
    }
  }
  return found;
}

/** Which cells with a formula read which others with one. */
function graphOf(sheets: readonly Sheet[]): Map<string, Node> | null {
  const columns = new Map(sheets.map(({ name, cells }) => [name, byColumn(cells)]));
  const nodes = new Map<string, Node>();
  let lookedAt = 0;
  for (const { name: sheet, cells } of sheets)
    for (const cell of cells) {
      if (!cell.formula) continue;
      const reads = new Set<string>();
      for (const { sheet: named, from, to } of referencesOf(cell.formula)) {
        const other = named ?? sheet;
        for (const [column, rows] of columns.get(other) ?? []) {
          if (column < from.column || column > to.column) continue;
          const height = to.row - from.row + 1;
          lookedAt += Math.min(height, rows.size);
          if (lookedAt > MOST_LOOKED_AT) return null;
          const read = (row: number): void => void reads.add(`${other}!${cellName({ column, row })}`);
          if (height <= rows.size) {
            for (let row = from.row; row <= to.row; row++) if (rows.has(row)) read(row);
          } else for (const row of rows) if (row >= from.row && row <= to.row) read(row);
        }
      }
      const name = `${sheet}!${cellName(cell)}`;
      nodes.set(name, { name, reads: [...reads] });
    }
  return nodes;
}

/** The rows with a formula, by column. */
function byColumn(cells: readonly Cell[]): Map<number, Set<number>> {
  const columns = new Map<number, Set<number>>();
  for (const { column, row, formula } of cells)
    if (formula) columns.set(column, (columns.get(column) ?? new Set()).add(row));
  return columns;
}
