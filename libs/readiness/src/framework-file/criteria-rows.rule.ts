import type { DraftPath } from './fault.js';
import { listIn, numberIn, textIn, type SheetRow } from './sheet-rows.rule.js';
import { yesOrNo } from './sheet-words.js';

interface Cell {
  readonly dimension: unknown;
  readonly level: unknown;
  title: Record<string, string> | undefined;
  readonly criteria: unknown[];
}

const LETTERS = 'abcdefghijkl';

/**
 * The cells of a framework from a row a criterion. Dimension and level that are left blank are those of the row above, as
 * merged cells are read; rows of one dimension and level make one cell, wherever they stand. A criterion without a key gets
 * one by its place: `market.3.a`.
 */
export function criteriaOf(rows: readonly SheetRow[], note: (path: DraftPath, place: string) => void): Cell[] {
  const cells = new Map<string, Cell>();
  let [dimension, level]: [unknown, unknown] = [undefined, undefined];
  for (const row of rows) {
    const [named, numbered] = [row.cells.get('dimension'), numberIn(row, 'level')];
    if (named !== undefined && String(named) !== dimension) [dimension, level] = [String(named), undefined];
    if (numbered !== undefined) level = numbered;
    const name = `${String(dimension)} ${String(level)}`;
    const cell = cells.get(name) ?? { dimension, level, title: undefined, criteria: [] };
    const at = [...cells.keys()].indexOf(name);
    const path = ['cells', at < 0 ? cells.size : at];
    if (at < 0) {
      cells.set(name, cell);
      note(path, row.placeOf());
      for (const part of ['dimension', 'level']) note([...path, part], row.placeOf(part));
    }
    const title = textIn(row, 'title');
    if (title && !cell.title) cell.title = title;
    for (const part of ['title.ko', 'title.en'])
      if (title || at < 0) note([...path, ...part.split('.')], row.placeOf(part));
    addCriterion(cell, row, (part, column) =>
      note([...path, 'criteria', cell.criteria.length, ...part], row.placeOf(column)),
    );
  }
  return [...cells.values()];
}

function addCriterion(
  { dimension, level, criteria }: Cell,
  row: SheetRow,
  note: (part: DraftPath, column?: string) => void,
): void {
  note([]);
  for (const column of ['key', 'evidenceRequired', 'requires', 'text.ko', 'text.en', 'proof.ko', 'proof.en'])
    note(column.split('.'), column);
  const [key, needed] = [row.cells.get('key'), row.cells.get('evidenceRequired')];
  criteria.push({
    key: key === undefined ? `${String(dimension)}.${String(level)}.${LETTERS[criteria.length] ?? 'z'}` : String(key),
    text: textIn(row, 'text'),
    proof: textIn(row, 'proof'),
    ...(needed !== undefined && { evidenceRequired: yesOrNo(String(needed)) ?? needed }),
    requires: listIn(row, 'requires'),
  });
}
