import { cellName, type WorkbookSheet } from '@onsil/platform';

import type { PlacedFault } from './fault.js';
import { eitherName, says, SHEET_COLUMNS, type FrameworkSheet, type SheetColumn } from './sheet-words.js';

/** A row of a sheet: its cells by the path of their column, trimmed; what is blank is not there. */
export interface SheetRow {
  readonly cells: ReadonlyMap<string, string | number>;
  /** `기준!F12`; without a column, or of one that the sheet has not, the row's first cell. */
  readonly placeOf: (path?: string) => string;
}

interface Head {
  readonly row: number;
  readonly columns: ReadonlyMap<number, SheetColumn>;
}

/** The rows below the head of a sheet, and which of its columns are missing. */
export function rowsOf(
  sheet: WorkbookSheet,
  kind: Exclude<FrameworkSheet, 'framework'>,
): { readonly rows: readonly SheetRow[]; readonly faults: readonly PlacedFault[] } {
  const grid = gridOf(sheet);
  const head = headOf(grid, SHEET_COLUMNS[kind]);
  const faults = missingColumns(sheet.name, head, SHEET_COLUMNS[kind]);
  const place = (row: number, column: number): string => `${sheet.name}!${cellName({ column, row })}`;
  const columnOf = new Map([...head.columns].map(([column, { path }]) => [path, column]));
  const rows = [...grid]
    .filter(([row]) => row > head.row)
    .toSorted(([a], [b]) => a - b)
    .flatMap(([row, found]): SheetRow[] => {
      const cells = new Map<string, string | number>();
      for (const [column, { path }] of head.columns) {
        const value = found.get(column);
        if (value !== undefined) cells.set(path, value);
      }
      if (cells.size === 0) return [];
      return [{ cells, placeOf: (path) => place(row, (path && columnOf.get(path)) || 1) }];
    });
  return { rows, faults };
}

/** Values by row and column; blanks are left out. */
export function gridOf({ cells }: WorkbookSheet): Map<number, Map<number, string | number>> {
  const grid = new Map<number, Map<number, string | number>>();
  for (const { row, column, value } of cells) {
    const said = typeof value === 'string' ? value.trim() : value;
    if (said === null || said === '') continue;
    grid.set(row, (grid.get(row) ?? new Map<number, string | number>()).set(column, said));
  }
  return grid;
}

/** The first row that names more than one column; titles may stand above it. */
function headOf(grid: ReadonlyMap<number, ReadonlyMap<number, string | number>>, wanted: readonly SheetColumn[]): Head {
  for (const [row, cells] of [...grid].toSorted(([a], [b]) => a - b)) {
    const columns = new Map<number, SheetColumn>();
    for (const [column, value] of cells) {
      const found = wanted.find(({ name }) => says(String(value), name));
      if (found) columns.set(column, found);
    }
    if (columns.size > 1) return { row, columns };
  }
  return { row: 0, columns: new Map() };
}

/** A text needs its column in one of the languages. */
function missingColumns(sheet: string, { columns }: Head, wanted: readonly SheetColumn[]): PlacedFault[] {
  const there = new Set([...columns.values()].map(({ path }) => path));
  const partner = (path: string): string =>
    path.endsWith('.ko') ? path.replace(/ko$/, 'en') : path.replace(/\.en$/, '.ko');
  return wanted
    .filter(({ path, isOptional }) => !isOptional && !there.has(path) && !there.has(partner(path)))
    .filter(({ path }) => !path.endsWith('.en'))
    .map(({ name }) => ({ kind: 'missing_column', at: sheet, params: { column: eitherName(name) } }));
}

/** A number, also one that was written as a text; anything else as it stands, to be told of. */
export function numberIn(row: SheetRow, path: string): unknown {
  const value = row.cells.get(path);
  return typeof value === 'string' && /^\d{1,6}(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

/** Nothing where neither language says anything. */
export function textIn(row: SheetRow, path: string): Record<string, string> | undefined {
  const [ko, en] = [row.cells.get(`${path}.ko`), row.cells.get(`${path}.en`)];
  return ko === undefined && en === undefined ? undefined : textOf(ko, en);
}

/** What is separated by commas, spaces or lines. */
export function listIn(row: SheetRow, path: string): string[] {
  return String(row.cells.get(path) ?? '')
    .split(/[\s,;]+/)
    .filter(Boolean);
}

/** The words of each language, where it has any. */
export function textOf(ko: string | number | undefined, en: string | number | undefined): Record<string, string> {
  return { ...(ko !== undefined && { ko: String(ko) }), ...(en !== undefined && { en: String(en) }) };
}
