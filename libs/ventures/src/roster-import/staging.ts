import type { RosterField } from '@onsil/contracts';
import { newId, type HubRecordTx, type HubTx, type Sql } from '@onsil/platform';

import type { FoundRow } from './reading/read-roster.js';
import type { UnreadableRoster } from './reading/unreadable-roster.js';
import type { ImportMapping, StagedRow } from './staged-row.js';

const BATCH = 500;

/** An import as it stands, locked when read inside a transaction that changes it. */
export interface StagedImport extends ImportMapping {
  readonly id: string;
  readonly status: 'reading' | 'ready' | 'refused' | 'confirmed' | 'undone';
  readonly fingerprint: string | null;
  readonly fileName: string;
  readonly confirmedAt: Date | null;
  readonly version: number;
}

const COLUMNS = `id, status, fingerprint, file_name as "fileName", labels, fields, unit::float8 as unit,
  cohort_id as "cohortId", confirmed_at as "confirmedAt", version`;

/** One import of a hub is written or undone at a time: until the transaction ends no other one makes or takes teams that this one does not see. */
export async function lockImports(tx: HubTx): Promise<void> {
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('ventures.roster_import:' || $1, 0))`, [tx.hubId]);
}

/**
 * The import, locked until the transaction ends; undefined when the hub has none of this id. `shared`: nobody else may
 * change or discard it, but how far it has come may be noted.
 */
export async function lockImport(
  tx: Sql & { readonly hubId: string },
  id: string,
  lock: 'whole' | 'shared' = 'whole',
): Promise<StagedImport | undefined> {
  const [found] = await tx.rows<StagedImport>(
    `select ${COLUMNS} from ventures.roster_import where hub_id = $1 and id = $2 for ${lock === 'whole' ? 'update' : 'key share'}`,
    [tx.hubId, id],
  );
  return found;
}

/** The rows of an import as they were found in the file. */
export async function foundRows(sql: Sql, hubId: string, importId: string): Promise<FoundRow[]> {
  const rows = await sql.rows<{ line: number; raw: Pick<FoundRow, 'cells' | 'struck'> }>(
    `select line, raw from ventures.roster_import_row where hub_id = $1 and import_id = $2 order by position`,
    [hubId, importId],
  );
  return rows.map(({ line, raw }) => ({ line, ...raw }));
}

/** Replaces the rows of an import. */
export async function replaceRows(tx: HubRecordTx, importId: string, rows: readonly StagedRow[]): Promise<void> {
  await tx.rows(`delete from ventures.roster_import_row where hub_id = $1 and import_id = $2`, [tx.hubId, importId]);
  for (let from = 0; from < rows.length; from += BATCH) await insertRows(tx, importId, rows.slice(from, from + BATCH));
}

/** Adds rows to an import. */
export async function insertRows(tx: HubRecordTx, importId: string, rows: readonly StagedRow[]): Promise<void> {
  await tx.rows(
    `insert into ventures.roster_import_row (id, hub_id, import_id, position, number, line, raw, cells, reading, name,
       cohort, starts_on, members, has_address, has_finding, outcome, reason, rank, resembles_position,
       resembles_team_id, changes, decision)
     select r.id, $1, $2, r.position, r.number, r.line, r.raw, r.cells, r.reading, r.name, r.cohort, r.starts_on,
            r.members, r.has_address, r.has_finding, r.outcome, r.reason, r.rank, r.resembles_position,
            r.resembles_team_id, r.changes, r.decision
       from jsonb_to_recordset($3::jsonb) as r (id uuid, position int, number int, line int, raw jsonb, cells jsonb,
            reading jsonb, name text, cohort text, starts_on date, members int, has_address boolean,
            has_finding boolean, outcome text, reason text, rank int, resembles_position int, resembles_team_id uuid,
            changes jsonb, decision text)`,
    [tx.hubId, importId, JSON.stringify(rows.map((row) => ({ id: newId(), ...row })))],
  );
}

/** A new import, being read. */
export async function openImport(
  tx: HubRecordTx,
  { fileName, sha256, cohortId }: { fileName: string; sha256: string; cohortId: string | null },
): Promise<string> {
  const id = newId();
  await tx.rows(
    `insert into ventures.roster_import
       (id, hub_id, file_name, sha256, status, cohort_id, created_by, created_at, touched_at)
     values ($1, $2, $3, $4, 'reading', $5, $6, $7, $7)`,
    [id, tx.hubId, fileName, sha256, cohortId, tx.actor.personId, tx.at],
  );
  return id;
}

/** How far reading, or writing, has come, in percent. */
export async function noteProgress(tx: HubRecordTx, importId: string, progress: number): Promise<void> {
  await tx.rows(
    `update ventures.roster_import set progress = $3, touched_at = $4
      where hub_id = $1 and id = $2 and status in ('reading', 'ready')`,
    [tx.hubId, importId, progress, tx.at],
  );
}

/** The file could not be read. */
export async function refuseImport(
  tx: HubRecordTx,
  importId: string,
  { reason, params }: UnreadableRoster,
): Promise<void> {
  await tx.rows(
    `update ventures.roster_import set status = 'refused', refusal = $3, refusal_params = $4, touched_at = $5
      where hub_id = $1 and id = $2`,
    [tx.hubId, importId, reason, JSON.stringify(params), tx.at],
  );
}

/** What an import was read by, for its columns on the screen. */
export interface ReadColumns {
  readonly labels: readonly string[];
  readonly fields: readonly RosterField[];
  readonly origins: readonly string[];
  readonly samples: readonly string[];
  readonly unit: number;
  readonly sheet: string | null;
  readonly fingerprint: string;
  readonly skipped: number;
  readonly struck: number;
  readonly sameNames: number;
}

/** The dry run stands. */
export async function readyImport(tx: HubRecordTx, importId: string, columns: ReadColumns): Promise<void> {
  await tx.rows(
    `update ventures.roster_import
        set status = 'ready', progress = 100, touched_at = $3, labels = $4, fields = $5, origins = $6, samples = $7,
            unit = $8, sheet = $9, fingerprint = $10, skipped = $11, struck = $12, same_names = $13
      where hub_id = $1 and id = $2`,
    [
      tx.hubId,
      importId,
      tx.at,
      columns.labels,
      columns.fields,
      columns.origins,
      columns.samples,
      columns.unit,
      columns.sheet,
      columns.fingerprint,
      columns.skipped,
      columns.struck,
      columns.sameNames,
    ],
  );
}
