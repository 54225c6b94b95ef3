import { Readable } from 'node:stream';

import type { ExportFormat } from '@onsil/contracts';

import type { ExportTable } from './export-table.js';
import { toCsv } from './to-csv.js';
import { toXlsx } from './to-xlsx.js';

/** A file on its way out. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Readable;
}

/** A table as a file. A workbook is made at once, so that what is too large is refused before anything is logged. @throws SheetTooLarge */
export async function tableFile(table: ExportTable, format: ExportFormat): Promise<Download> {
  const name = table.name.replaceAll(/["*/:<>?\\|\p{Cc}]/gu, ' ');
  return format === 'xlsx'
    ? {
        name: `${name}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        content: Readable.from([await toXlsx(table)]),
      }
    : { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', content: toCsv(table) };
}
