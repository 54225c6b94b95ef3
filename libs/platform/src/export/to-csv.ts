import { Readable } from 'node:stream';

import { stringify } from 'csv-stringify';

import { ExportDay, type ExportTable, type ExportValue } from './export-table.js';

/** What spreadsheet programs take for the beginning of a formula, full-width forms included (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Writes a table as CSV in UTF-8 with BOM, CRLF lines, row by row as they come. A text that a spreadsheet would run is
 * prefixed with an apostrophe; numbers are numbers and stay as they are.
 */
export function toCsv(table: ExportTable): Readable {
  const csv = stringify({ bom: true, record_delimiter: 'windows', quoted_match: /^\s|\s$/u });
  const source = Readable.from(records(table));
  source.once('error', (error) => csv.destroy(error));
  csv.once('close', () => source.destroy());
  return source.pipe(csv);
}

async function* records({ columns, rows }: ExportTable): AsyncGenerator<string[]> {
  yield columns.map(({ header }) => safe(header));
  for await (const row of rows) yield row.map(cell);
}

function cell(value: ExportValue): string {
  if (value === null) return '';
  if (value instanceof ExportDay) return value.day;
  return typeof value === 'string' ? safe(value) : String(value);
}

function safe(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}
