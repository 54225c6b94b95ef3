import { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import type { ExportFormat } from '@onsil/contracts';
import { toCsv, toXlsx, UnitOfWork, type Actor, type ExportTable } from '@onsil/platform';
import { DataExports } from './data-exports.js';

export type ExportKind = 'board' | 'teams' | 'people' | 'roles' | 'audit';

export interface RunExportCommand {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly table: ExportTable;
  /** What was asked for, as it stands in the trail. */
  readonly filter: Readonly<Record<string, unknown>>;
}

/** A file on its way out. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Readable;
}

/** Writes a table as a file, and into the trail who took what. Nothing leaves that was not logged first. */
@Injectable()
export class RunExport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: DataExports,
  ) {}

  /** @throws SheetTooLarge */
  async execute(actor: Actor, { kind, format, table, filter }: RunExportCommand): Promise<Download> {
    const workbook = format === 'xlsx' ? await toXlsx(table) : null;
    await this.unitOfWork.write(actor, (tx) => this.exports.log(tx, { kind, format, filter }));
    const name = table.name.replaceAll(/["*/:<>?\\|\p{Cc}]/gu, ' ');
    return workbook
      ? {
          name: `${name}.xlsx`,
          mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          content: Readable.from([workbook]),
        }
      : { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', content: toCsv(table) };
  }
}
