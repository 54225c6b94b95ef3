import type { HubTx } from '@onsil/platform';

import { teamNameKey } from './reading/cells/team-name.rule.js';
import type { TeamField } from './staged-row.js';

/** Some columns of a team, and what stands in them. */
export type TeamFields = Readonly<Partial<Record<TeamField, string | null>>>;

/** Sets the given fields of teams, each team once, and answers their new versions. */
export async function writeTeamsFields(
  tx: HubTx,
  teams: readonly { readonly teamId: string; readonly fields: TeamFields }[],
): Promise<Map<string, number>> {
  const written = await tx.rows<{ id: string; version: number }>(
    `update ventures.team t
        set name = n.name, name_key = coalesce(w.name_key, t.name_key), summary = coalesce(n.summary, ''),
            district = n.district, sector = n.sector, kind = n.kind, website = n.website,
            business_number = n.business_number, corporate_number = n.corporate_number, version = t.version + 1
       from jsonb_to_recordset($2::jsonb) as w (id uuid, fields jsonb, name_key text)
       join ventures.team o on o.hub_id = $1 and o.id = w.id
      cross join lateral jsonb_populate_record(o, w.fields) n
      where t.hub_id = o.hub_id and t.id = o.id
      returning t.id, t.version`,
    [
      tx.hubId,
      JSON.stringify(
        teams.map(({ teamId, fields }) => ({
          id: teamId,
          fields,
          name_key: typeof fields.name === 'string' ? teamNameKey(fields.name) : null,
        })),
      ),
    ],
  );
  return new Map(written.map(({ id, version }) => [id, version]));
}
