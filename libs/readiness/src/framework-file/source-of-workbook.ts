import { FRAMEWORK_FILE_FORMAT } from '@onsil/contracts';
import { cellName, refersOutside, type Workbook, type WorkbookSheet } from '@onsil/platform';

import { criteriaOf } from './criteria-rows.rule.js';
import type { DraftPath, FrameworkSource, PlacedFault } from './fault.js';
import { gridOf, listIn, numberIn, rowsOf, textIn, textOf, type SheetRow } from './sheet-rows.rule.js';
import {
  eitherName,
  FRAMEWORK_ROWS,
  FRAMEWORK_SHEETS,
  NEEDED_SHEETS,
  says,
  SHEET_NAMES,
  TEXT_ROWS,
  type FrameworkRow,
  type FrameworkSheet,
} from './sheet-words.js';

/** Writes down where something stands. */
type Note = (path: DraftPath, place: string) => void;

/**
 * What a workbook says, as a draft; none while a sheet or a column is missing. Nothing is worked out: a formula is a fault,
 * whatever it came to.
 */
export function sourceOfWorkbook({ sheets, hasLinks }: Workbook): FrameworkSource {
  const faults: PlacedFault[] = hasLinks ? [{ kind: 'refers_outside', at: '' }] : [];
  const places = new Map<string, string>();
  const note: Note = (path, place) => void places.set(path.join('.'), place);
  const found = new Map<FrameworkSheet, WorkbookSheet>();
  for (const sheet of sheets) {
    const kind = FRAMEWORK_SHEETS.find((each) => says(sheet.name, SHEET_NAMES[each]));
    if (!kind || found.has(kind)) continue;
    found.set(kind, sheet);
    faults.push(...formulasOf(sheet));
  }
  if (found.size === 0) return { draft: undefined, placeOf: () => '', faults: [{ kind: 'not_a_framework', at: '' }] };
  for (const kind of NEEDED_SHEETS)
    if (!found.has(kind))
      faults.push({ kind: 'missing_sheet', at: '', params: { sheet: eitherName(SHEET_NAMES[kind]) } });
  const rows = (kind: Exclude<FrameworkSheet, 'framework'>): readonly SheetRow[] => {
    const sheet = found.get(kind);
    if (!sheet) return [];
    const read = rowsOf(sheet, kind);
    faults.push(...read.faults);
    return read.rows;
  };
  const draft = {
    format: FRAMEWORK_FILE_FORMAT,
    ...headOf(found.get('framework'), note),
    levels: levelsOf(rows('levels'), note, faults),
    dimensions: rows('dimensions').map((row, at) => dimensionOf(row, at, note)),
    cells: criteriaOf(rows('criteria'), note),
    weights: pointsOf(rows('points'), note, faults),
    funding: rows('funding').map((row, at) => {
      for (const path of row.cells.keys()) note(['funding', at, ...path.split('.')], row.placeOf(path));
      note(['funding', at], row.placeOf());
      return { from: numberIn(row, 'from'), to: numberIn(row, 'to'), hint: textIn(row, 'hint') };
    }),
  };
  const sheetOf: Record<string, FrameworkSheet> = { cells: 'criteria', weights: 'points' };
  const placeOf = (path: DraftPath): string => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length).join('.');
      const place = places.get(part) ?? places.get(`${part}.ko`);
      if (place) return place;
    }
    const [part = ''] = path;
    const kind = FRAMEWORK_SHEETS.find((each) => each === (sheetOf[part] ?? part)) ?? 'framework';
    return found.get(kind)?.name ?? '';
  };
  const isWhole = !faults.some(({ kind }) => kind === 'missing_sheet' || kind === 'missing_column');
  return { draft: isWhole ? draft : undefined, placeOf, faults };
}

function formulasOf({ name, cells }: WorkbookSheet): PlacedFault[] {
  return cells.flatMap((cell) =>
    cell.formula === null
      ? []
      : [{ kind: refersOutside(cell.formula) ? 'refers_outside' : 'formula', at: `${name}!${cellName(cell)}` }],
  );
}

/** The first sheet: a field a row, its Korean word, its English one. */
function headOf(sheet: WorkbookSheet | undefined, note: Note): Record<string, unknown> {
  const head: Record<string, unknown> = {};
  if (!sheet) return head;
  for (const [row, cells] of gridOf(sheet)) {
    const fields = Object.keys(FRAMEWORK_ROWS) as FrameworkRow[];
    const field = fields.find((each) => says(String(cells.get(1) ?? ''), FRAMEWORK_ROWS[each]));
    if (!field || head[field] !== undefined) continue;
    const [ko, en] = [cells.get(2), cells.get(3)];
    const place = (column: number): string => `${sheet.name}!${cellName({ column, row })}`;
    note([field], place(2));
    if (TEXT_ROWS.includes(field)) {
      note([field, 'ko'], place(2));
      note([field, 'en'], place(3));
      if (ko !== undefined || en !== undefined) head[field] = textOf(ko, en);
    } else if ((ko ?? en) !== undefined) head[field] = String(ko ?? en);
  }
  return head;
}

function levelsOf(rows: readonly SheetRow[], note: Note, faults: PlacedFault[]): unknown[] {
  const levels: unknown[] = [];
  for (const row of rows) {
    const level = numberIn(row, 'level');
    if (typeof level !== 'number' || !Number.isInteger(level) || level < 1 || level > 12) {
      faults.push({ kind: 'out_of_range', at: row.placeOf('level'), params: { bound: 12 } });
      continue;
    }
    if (levels[level - 1] !== undefined) {
      faults.push({ kind: 'duplicate_level', at: row.placeOf('level'), params: { level } });
      continue;
    }
    note(['levels', level - 1], row.placeOf('level'));
    for (const language of ['ko', 'en']) note(['levels', level - 1, language], row.placeOf(`name.${language}`));
    levels[level - 1] = textIn(row, 'name') ?? {};
  }
  return Array.from(levels);
}

function dimensionOf(row: SheetRow, at: number, note: Note): unknown {
  for (const path of row.cells.keys()) note(['dimensions', at, ...path.split('.')], row.placeOf(path));
  note(['dimensions', at], row.placeOf());
  const [key, specialty] = [row.cells.get('key'), row.cells.get('specialty')];
  return {
    ...(key !== undefined && { key: String(key) }),
    name: textIn(row, 'name'),
    ...(specialty !== undefined && { specialty: String(specialty) }),
    stageKinds: listIn(row, 'stageKinds'),
  };
}

/** One row a year and dimension becomes one table a year. */
function pointsOf(rows: readonly SheetRow[], note: Note, faults: PlacedFault[]): unknown[] {
  const tables = new Map<unknown, { at: number; points: Record<string, unknown> }>();
  for (const row of rows) {
    const year = numberIn(row, 'year');
    const table = tables.get(year) ?? { at: tables.size, points: {} };
    tables.set(year, table);
    const dimension = String(row.cells.get('dimension') ?? '');
    if (table.points[dimension] !== undefined)
      faults.push({ kind: 'duplicate_key', at: row.placeOf('dimension'), params: { key: dimension.slice(0, 40) } });
    table.points[dimension] = numberIn(row, 'points');
    note(['weights', table.at, 'year'], row.placeOf('year'));
    note(['weights', table.at, 'points', dimension], row.placeOf('points'));
  }
  return [...tables].map(([year, { points }]) => ({ year, points }));
}
