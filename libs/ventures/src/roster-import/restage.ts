import type { HubRecordTx, Sql } from '@onsil/platform';

import { dryRun, type DryRun, type RowDecided } from './dry-run.js';
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

async function decisions(tx: HubRecordTx, importId: string): Promise<Map<number, RowDecided>> {
  return byPosition(
    await tx.rows<DecidedRow>(
      `select position, reason, decision from ventures.roster_import_row
        where hub_id = $1 and import_id = $2 and decision is not null`,
      [tx.hubId, importId],
    ),
  );
}

/**
 * What was decided when this very file was last imported, so that it is not asked again. Not *a team of its own*: that team
 * is there by now, and a second one would be made.
 */
export async function decidedBefore(sql: Sql, hubId: string, sha256: string): Promise<Map<number, RowDecided>> {
  return byPosition(
    await sql.rows<DecidedRow>(
      `select r.position, r.reason, r.decision from ventures.roster_import_row r
        where r.hub_id = $1 and r.decision in ('same', 'skip') and r.import_id =
              (select i.id from ventures.roster_import i
                where i.hub_id = $1 and i.sha256 = $2 and i.status = 'confirmed' order by i.confirmed_at desc limit 1)`,
      [hubId, sha256],
    ),
  );
}

interface DecidedRow extends RowDecided {
  readonly position: number;
}

function byPosition(rows: readonly DecidedRow[]): Map<number, RowDecided> {
  return new Map(rows.map(({ position, reason, decision }) => [position, { reason, decision }]));
}
