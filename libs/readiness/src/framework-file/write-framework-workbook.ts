import { LOCALES, type FrameworkContent, type Locale } from '@onsil/contracts';
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';

import { valueAt } from './loose.rule.js';
import type { FileFramework } from './read-framework-file.js';
import {
  FRAMEWORK_ROWS,
  FRAMEWORK_SHEETS,
  SHEET_COLUMNS,
  SHEET_NAMES,
  TEXT_ROWS,
  YES_NO,
  type FrameworkRow,
  type FrameworkSheet,
} from './sheet-words.js';

type Lines = readonly Readonly<Record<string, unknown>>[];

/** A framework as a workbook that can be read again: a sheet a part, heads in the reader's language. */
export function writeFrameworkWorkbook({ key, content }: FileFramework, locale: Locale): Promise<Buffer> {
  const languages = content.writtenIn ? [content.writtenIn] : LOCALES;
  const isSaid = (path: string): boolean =>
    LOCALES.every((each) => !path.endsWith(`.${each}`) || languages.includes(each));
  const sheets = FRAMEWORK_SHEETS.map((kind) => ({
    sheet: SHEET_NAMES[kind][locale],
    ...(kind === 'framework'
      ? { data: headOf(key, content, languages, locale), columns: [{ width: 16 }, { width: 60 }, { width: 60 }] }
      : sheetOf(kind, linesOf(content, locale)[kind], isSaid, locale)),
  }));
  return writeXlsxFile(sheets).toBuffer();
}

function headOf(key: string, content: FrameworkContent, languages: readonly Locale[], locale: Locale): Row[] {
  return (Object.keys(FRAMEWORK_ROWS) as FrameworkRow[]).map((field) => {
    const label = bold(FRAMEWORK_ROWS[field][locale]);
    if (TEXT_ROWS.includes(field))
      return [
        label,
        ...LOCALES.map((each) => (languages.includes(each) ? cell(valueAt(content, [field, each])) : null)),
      ];
    return [label, cell(field === 'key' ? key : valueAt(content, [field]))];
  });
}

function sheetOf(
  kind: Exclude<FrameworkSheet, 'framework'>,
  lines: Lines,
  isSaid: (path: string) => boolean,
  locale: Locale,
) {
  const columns = SHEET_COLUMNS[kind].filter(({ path }) => isSaid(path));
  return {
    data: [
      columns.map(({ name }) => bold(name[locale])),
      ...lines.map((line) => columns.map(({ path }) => cell(valueAt(line, path.split('.'))))),
    ],
    columns: columns.map(({ path }) => ({ width: path.includes('.') ? 44 : 16 })),
    stickyRowsCount: 1,
  };
}

function linesOf(
  { levels, dimensions, cells, funding, weights }: FrameworkContent,
  locale: Locale,
): Readonly<Record<Exclude<FrameworkSheet, 'framework'>, Lines>> {
  return {
    levels: levels.map((name, at) => ({ level: at + 1, name })),
    dimensions: dimensions.map(({ stageKinds, ...rest }) => ({ ...rest, stageKinds: stageKinds.join(', ') })),
    criteria: cells.flatMap(({ dimension, level, title, criteria }) =>
      criteria.map(({ evidenceRequired, requires, ...criterion }) => ({
        ...criterion,
        dimension,
        level,
        title,
        evidenceRequired: YES_NO[evidenceRequired ? 'yes' : 'no'][locale],
        requires: requires.join(', '),
      })),
    ),
    funding,
    points: weights.flatMap(({ year, points }) =>
      Object.entries(points).map(([dimension, each]) => ({ year, dimension, points: each })),
    ),
  };
}

/** The format reads `_x0041_` as a code for "A", so a text that looks like one is itself coded. */
function cell(value: unknown): Cell {
  if (typeof value === 'number') return { type: Number, value };
  if (typeof value !== 'string' || value === '') return null;
  return {
    type: String,
    value: value.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
    wrap: true,
    alignVertical: 'top',
  };
}
const bold = (value: string): Cell => ({ type: String, value, fontWeight: 'bold', alignVertical: 'top' });
