import { Injectable } from '@nestjs/common';
import { newId, type HubTx } from '@onsil/platform';

import { DataExports, type DataExport } from './data-exports.js';

@Injectable()
export class SqlDataExports extends DataExports {
  override async log(tx: HubTx, { kind, format, filter, teamId }: DataExport): Promise<void> {
    const id = newId();
    await tx.rows(
      `insert into progress.data_export (id, hub_id, kind, format, filter, taken_by, taken_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, tx.hubId, kind, format, JSON.stringify(filter), tx.actor.personId, tx.at],
    );
    tx.audit({
      action: 'data.exported',
      subject: 'progress.data_export',
      subjectId: id,
      ...(teamId && { teamId }),
      after: { kind, format, filter },
    });
  }
}
