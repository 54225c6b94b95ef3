import { newId } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';

import type { RowReading } from '../src/roster-import/reading/read-row.rule.js';

const READING: RowReading = {
  number: null,
  name: null,
  leads: ['대표01'],
  members: [],
  phone: null,
  email: null,
  district: null,
  sector: null,
  kind: null,
  class: null,
  track: null,
  headcount: null,
  agreedOn: null,
  amount: null,
  businessNumber: null,
  corporateNumber: null,
  website: null,
  summary: null,
  cohortYear: null,
  cohortSession: null,
  extra: [],
};

/** Stores a dry run of new teams that waits to be confirmed, as it stands once its file was read; answers its id. */
export async function insertDryRun(
  { asOwner, hub }: Pick<HubHarness, 'asOwner' | 'hub'>,
  { cohortId, teams }: { cohortId: string; teams: readonly string[] },
): Promise<{ importId: string; version: number }> {
  const importId = newId();
  await asOwner(
    `insert into ventures.roster_import (id, hub_id, file_name, sha256, status, cohort_id, fingerprint, created_at, touched_at)
     values ($1, $2, '명단.csv', $3, 'ready', $4, $3, now(), now())`,
    [importId, hub.id, importId, cohortId],
  );
  await asOwner(
    `insert into ventures.roster_import_row (id, hub_id, import_id, position, number, line, raw, cells, reading, name,
       members, has_address, has_finding, outcome, rank, changes)
     select r.id, $1, $2, r.position, r.position + 1, r.position + 2, '{"cells":[]}', '[]', r.reading, r.name, 1, false, false,
            'new', 7, '[]'
       from jsonb_to_recordset($3::jsonb) as r (id uuid, position int, reading jsonb, name text)`,
    [
      hub.id,
      importId,
      JSON.stringify(teams.map((name, position) => ({ id: newId(), position, reading: { ...READING, name }, name }))),
    ],
  );
  return { importId, version: 1 };
}
