import type { RowDecision } from '@onsil/contracts';
import type { HubRecordTx } from '@onsil/platform';

import { dryRun, type DryRun } from './dry-run.js';
import type { FoundRow } from './reading/read-roster.js';
import type { ImportMapping } from './staged-row.js';
import { replaceRows } from './staging.js';

/** Puts a new dry run in the place of the rows that an import has. Decisions that still answer their question stay. */
export async function restage(
  tx: HubRecordTx,
  importId: string,
  rows: readonly FoundRow[],
  mapping: ImportMapping,
): Promise<DryRun> {
  const result = await dryRun(tx, tx.hubId, rows, mapping, await decisions(tx, importId));
  await replaceRows(tx, importId, result.rows);
  return result;
}

async function decisions(
  tx: HubRecordTx,
  importId: string,
): Promise<Map<number, { readonly reason: string | null; readonly decision: RowDecision }>> {
  const rows = await tx.rows<{ position: number; reason: string | null; decision: RowDecision }>(
    `select position, reason, decision from ventures.roster_import_row
      where hub_id = $1 and import_id = $2 and decision is not null`,
    [tx.hubId, importId],
  );
  return new Map(rows.map(({ position, reason, decision }) => [position, { reason, decision }]));
}
