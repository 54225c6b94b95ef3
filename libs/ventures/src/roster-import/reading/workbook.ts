import readWorkbookSheets from 'read-excel-file/universal';

import { UnreadableRoster } from './unreadable-roster.js';
import type { Table } from './table.js';
import { guardWorkbook } from './zip-guard.js';

/** Every sheet of a workbook as text. Dates become `yyyy-mm-dd` by their UTC parts, which is how the file holds them. */
export async function readWorkbook(bytes: Buffer): Promise<Table[]> {
  await guardWorkbook(bytes);
  const sheets = await sheetsOf(bytes);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map(textOf)),
    lines: data.map((_, index) => index + 1),
  }));
}

async function sheetsOf(bytes: Buffer) {
  try {
    return await readWorkbookSheets(new Blob([new Uint8Array(bytes)]), { trim: false });
  } catch (error) {
    throw new UnreadableRoster('broken', { line: 1 }, { cause: error });
  }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : '';
}
