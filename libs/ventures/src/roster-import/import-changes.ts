import type { HubTx } from '@onsil/platform';

import { teamNameKey } from './reading/cells/team-name.rule.js';
import { TEAM_FIELDS, type ConfirmedRow, type FieldChange, type TeamField } from './staged-row.js';

const TEAM_COLUMNS = TEAM_FIELDS.join(', ');

/** What stood in a team and its lead's contact before the file changed them, each with the version that the change left. */
export interface Restore {
  readonly team: Readonly<Partial<Record<TeamField, string | null>>>;
  readonly version: number;
  readonly participant: (Contact & { readonly version: number }) | null;
}

interface Contact {
  readonly id: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Changes the teams that rows match, and notes in each row what undoing puts back: what stands now, not at the dry run. */
export async function applyChanges(tx: HubTx, rows: readonly ConfirmedRow[]): Promise<void> {
  for (const { id, changes, resembles_team_id: teamId, outcome } of rows) {
    if (outcome !== 'match' || changes.length === 0 || !teamId) continue;
    const restore: Restore = {
      ...(await changeTeam(tx, teamId, changes)),
      participant: await changeLead(tx, teamId, changes),
    };
    await tx.rows(`update ventures.roster_import_row set restore = $3 where hub_id = $1 and id = $2`, [
      tx.hubId,
      id,
      JSON.stringify(restore),
    ]);
  }
}

async function changeTeam(
  tx: HubTx,
  teamId: string,
  changes: readonly FieldChange[],
): Promise<Omit<Restore, 'participant'>> {
  const ofTeam = changes.filter((change): change is FieldChange & { field: TeamField } => isTeamField(change.field));
  const [stands] = await tx.rows<Record<TeamField, string | null>>(
    `select ${TEAM_COLUMNS} from ventures.team where hub_id = $1 and id = $2 for update`,
    [tx.hubId, teamId],
  );
  const before = Object.fromEntries(ofTeam.map(({ field }) => [field, stands![field]]));
  const after = Object.fromEntries(ofTeam.map(({ field, becomes }) => [field, becomes]));
  const version = await writeTeamFields(tx, teamId, after);
  tx.audit({ action: 'team.changed_by_import', subject: 'ventures.team', subjectId: teamId, teamId, before, after });
  return { team: before, version };
}

/** Sets the given fields of a team and answers its new version. */
export async function writeTeamFields(
  tx: HubTx,
  teamId: string,
  fields: Readonly<Partial<Record<TeamField, string | null>>>,
): Promise<number> {
  const key = typeof fields.name === 'string' ? teamNameKey(fields.name) : null;
  const [team] = await tx.rows<{ version: number }>(
    `update ventures.team t
        set name = n.name, name_key = coalesce($4, t.name_key), summary = coalesce(n.summary, ''), district = n.district,
            sector = n.sector, kind = n.kind, website = n.website, business_number = n.business_number,
            corporate_number = n.corporate_number, version = t.version + 1
       from ventures.team o cross join lateral jsonb_populate_record(o, $3::jsonb) n
      where o.hub_id = $1 and o.id = $2 and t.hub_id = o.hub_id and t.id = o.id
      returning t.version`,
    [tx.hubId, teamId, JSON.stringify(fields), key],
  );
  return team!.version;
}

/** Whoever claimed their place keeps the address in their own hands. */
async function changeLead(tx: HubTx, teamId: string, changes: readonly FieldChange[]): Promise<Restore['participant']> {
  const email = changes.find(({ field }) => field === 'email')?.becomes ?? null;
  const phone = changes.find(({ field }) => field === 'phone')?.becomes ?? null;
  if (email === null && phone === null) return null;
  const [lead] = await tx.rows<Contact>(
    `select p.id, p.email, p.phone
       from ventures.membership m join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
      where m.hub_id = $1 and m.team_id = $2 and m.role = 'lead' and m.left_on is null
      order by p.id limit 1 for update of p`,
    [tx.hubId, teamId],
  );
  if (!lead) return null;
  const [changed] = await tx.rows<Contact & { version: number }>(
    `update ventures.participant
        set email = case when person_id is null then coalesce($3, email) else email end, phone = coalesce($4, phone),
            version = version + 1
      where hub_id = $1 and id = $2 returning id, email, phone, version`,
    [tx.hubId, lead.id, email, phone],
  );
  tx.audit({
    action: 'participant.changed_by_import',
    subject: 'ventures.participant',
    subjectId: lead.id,
    teamId,
    before: { email: lead.email, phone: lead.phone },
    after: { email: changed!.email, phone: changed!.phone },
  });
  return { ...lead, version: changed!.version };
}

function isTeamField(field: string): field is TeamField {
  return (TEAM_FIELDS as readonly string[]).includes(field);
}
