import { CsvError, parse } from 'csv-parse/sync';

import { UnreadableRoster } from './unreadable-roster.js';
import { MAX_COLUMNS, MAX_ROWS, SPARE_ROWS, type Table } from './table.js';

const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

/** Reads comma, semicolon or tab separated text; ragged rows and line breaks in quotes are kept as they are. */
export function readSeparatedText(text: string): Table {
  const records = parseWith(separatorOf(text), text);
  if (records.length > MAX_ROWS + SPARE_ROWS) throw new UnreadableRoster('too_many_rows', { max: MAX_ROWS });
  if (records.some(({ record }) => record.length > MAX_COLUMNS)) {
    throw new UnreadableRoster('too_many_columns', { max: MAX_COLUMNS });
  }
  return {
    name: null,
    rows: records.map(({ record }) => record),
    lines: linesOf(records),
  };
}

/** The separator that cuts most of the first lines into the same number (above one) of cells; comma when none does. */
export function separatorOf(text: string): Separator {
  const head = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .slice(0, 60)
    .join('\n');
  const scored = SEPARATORS.map((separator) => ({ separator, score: evenness(parseHead(separator, head)) }));
  return scored.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).separator;
}

function evenness(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, rows]) => rows * Math.min(width, 30)));
}

function parseHead(separator: Separator, head: string): number[] {
  try {
    return parseWith(separator, head).map(({ record }) => record.length);
  } catch {
    return [];
  }
}

interface RecordWithInfo {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function parseWith(delimiter: Separator, text: string): RecordWithInfo[] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 1_000_000,
    }) as unknown as RecordWithInfo[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableRoster('broken', { line: Number(error['lines'] ?? 1) }, { cause: error });
  }
}

/** Where each record begins. The parser counts a break of two characters inside quotes as two lines. */
function linesOf(records: readonly RecordWithInfo[]): number[] {
  let countedTwice = 0;
  return records.map(({ record, info }) => {
    countedTwice += record.reduce((sum, cell) => sum + (cell.match(/\r\n/g)?.length ?? 0), 0);
    return info.lines - countedTwice - breaksIn(record);
  });
}

function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}
