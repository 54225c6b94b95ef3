import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';

import { DomainError } from '../errors/domain-error.js';
import { ExportDay, type ExportTable, type ExportValue } from './export-table.js';

/** A sheet is built in memory: more rows than this go out as CSV, which streams. */
export const MAX_SHEET_ROWS = 50_000;

/** Longest text of one cell by the format's own limit. */
const MAX_CELL = 32_767;

/** Too many rows for one sheet. */
export class SheetTooLarge extends DomainError {
  override readonly kind = 'too_large';
  override readonly code = 'platform.sheet_too_large';
}

/**
 * Writes a table as an XLSX workbook of one sheet with a frozen bold head. Texts are typed as texts, so none is a formula.
 * @throws SheetTooLarge beyond MAX_SHEET_ROWS
 */
export async function toXlsx({ name, columns, rows }: ExportTable): Promise<Buffer> {
  const sheet: SheetData = [columns.map(({ header }) => ({ ...text(header), fontWeight: 'bold' }))];
  for await (const row of rows) {
    if (sheet.length > MAX_SHEET_ROWS) throw new SheetTooLarge({ rows: MAX_SHEET_ROWS });
    sheet.push(row.map(cell));
  }
  return writeXlsxFile(sheet, {
    sheet: name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: columns.map(({ width = 14 }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function cell(value: ExportValue): Cell {
  if (value === null) return null;
  if (value instanceof ExportDay)
    return { type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'yyyy-mm-dd' };
  if (typeof value === 'number') return { type: Number, value };
  if (typeof value === 'boolean') return { type: Boolean, value };
  return text(value);
}

/** The format reads `_x0041_` as a code for "A", so a text that looks like one is itself coded. */
function text(value: string): { type: StringConstructor; value: string } | null {
  const coded = value.slice(0, MAX_CELL).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return coded === '' ? null : { type: String, value: coded };
}
