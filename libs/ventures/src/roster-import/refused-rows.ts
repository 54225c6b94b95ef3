import { Injectable } from '@nestjs/common';
import { NotFound, toCsv, UnitOfWork, type Actor } from '@onsil/platform';
import type { Readable } from 'node:stream';

import { FILE_ROW } from './reading/layout.rule.js';

/**
 * The rows that stay out, as a file to correct and send again: the same columns, so that it is read the same way, and where
 * each row stood. Noted in the trail.
 */
@Injectable()
export class RefusedRows {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async execute(actor: Actor, importId: string): Promise<{ readonly name: string; readonly content: Readable }> {
    const [labels, rows] = await this.unitOfWork.read(actor).batch(
      {
        text: `select file_name, labels from ventures.roster_import where hub_id = $1 and id = $2`,
        values: [actor.hub.id, importId],
      },
      {
        text: `select raw -> 'cells' as cells, line from ventures.roster_import_row
                where hub_id = $1 and import_id = $2 and raw -> 'cells' <> '[]'
                  and (outcome = 'refused' or (outcome = 'decision' and decision is null)) order by position`,
        values: [actor.hub.id, importId],
      },
    );
    const [found] = labels as { file_name: string; labels: string[] }[];
    if (!found) throw new NotFound();
    await this.unitOfWork.write(actor, async (tx) =>
      tx.audit({
        action: 'roster_import.refused_rows_exported',
        subject: 'ventures.roster_import',
        subjectId: importId,
        reason: `${rows!.length} rows`,
      }),
    );
    const table = {
      name: found.file_name,
      columns: [...found.labels, FILE_ROW[actor.locale]].map((header) => ({ header })),
      rows: (rows as { cells: string[]; line: number }[]).map(({ cells, line }) => [...cells, line]),
    };
    return { name: `${found.file_name.replace(/\.[^.]+$/, '')}.csv`, content: toCsv(table) };
  }
}
