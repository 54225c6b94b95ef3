import { Injectable } from '@nestjs/common';
import type { ExportFormat } from '@onsil/contracts';
import { tableFile, UnitOfWork, type Actor, type Download, type ExportTable } from '@onsil/platform';

import { DataExports } from './data-exports.js';

export type ExportKind = 'board' | 'teams' | 'people' | 'roles' | 'audit' | 'counts';

export interface RunExportCommand {
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly table: ExportTable;
  /** What was asked for, as it stands in the trail. */
  readonly filter: Readonly<Record<string, unknown>>;
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
    const file = await tableFile(table, format);
    await this.unitOfWork.write(actor, (tx) => this.exports.log(tx, { kind, format, filter }));
    return file;
  }
}
