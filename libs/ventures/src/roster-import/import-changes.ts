import type { HubTx } from '@onsil/platform';

import { writeTeamsFields, type TeamFields } from './team-fields.js';
import { TEAM_FIELDS, type ConfirmedRow, type FieldChange, type TeamField } from './staged-row.js';

/** Rows changed in one go. */
const AT_ONCE = 500;
const TEAM_COLUMNS = TEAM_FIELDS.join(', ');

/** What stood in a team and its lead's contact before the file changed them, each with the version that the change left. */
export interface Restore {
  readonly team: TeamFields;
  readonly version: number;
  readonly participant: (Contact & { readonly version: number }) | null;
}

interface Contact {
  readonly id: string;
  readonly email: string | null;
  readonly phone: string | null;
}

interface Change {
  readonly rowId: string;
  readonly teamId: string;
  readonly changes: readonly FieldChange[];
}

/** Changes the teams that rows match, and notes in each row what undoing puts back: what stands now, not at the dry run. */
export async function applyChanges(tx: HubTx, rows: readonly ConfirmedRow[]): Promise<void> {
  const all = rows.flatMap(({ id, changes, resembles_team_id: teamId, outcome }): Change[] =>
    outcome === 'match' && changes.length > 0 && teamId ? [{ rowId: id, teamId, changes }] : [],
  );
  for (const some of inTurns(all)) {
    const teams = await changeTeams(tx, some);
    const leads = await changeLeads(tx, some);
    const restores = some.map(({ rowId, teamId }) => ({
      id: rowId,
      restore: { ...teams.get(teamId)!, participant: leads.get(teamId) ?? null } satisfies Restore,
    }));
    await tx.rows(
      `update ventures.roster_import_row r set restore = n.restore
         from jsonb_to_recordset($2::jsonb) as n (id uuid, restore jsonb) where r.hub_id = $1 and r.id = n.id`,
      [tx.hubId, JSON.stringify(restores)],
    );
  }
}

/** A few hundred at a time, and a team that two rows are about in two turns: the later row sees what the earlier left. */
function inTurns(all: readonly Change[]): Change[][] {
  const turns: Change[][] = [];
  const turnOf = new Map<string, number>();
  for (const change of all) {
    let turn = turnOf.has(change.teamId) ? turnOf.get(change.teamId)! + 1 : 0;
    while ((turns[turn]?.length ?? 0) >= AT_ONCE) turn += 1;
    (turns[turn] ??= []).push(change);
    turnOf.set(change.teamId, turn);
  }
  return turns;
}

async function changeTeams(
  tx: HubTx,
  some: readonly Change[],
): Promise<Map<string, Pick<Restore, 'team' | 'version'>>> {
  const stands = await tx.rows<Record<TeamField, string | null> & { id: string }>(
    `select id, ${TEAM_COLUMNS} from ventures.team where hub_id = $1 and id = any($2) order by id for update`,
    [tx.hubId, some.map(({ teamId }) => teamId)],
  );
  const standing = new Map(stands.map((team) => [team.id, team]));
  const changed = some.map(({ teamId, changes }) => {
    const ofTeam = changes.filter((change): change is FieldChange & { field: TeamField } => isTeamField(change.field));
    const before: TeamFields = Object.fromEntries(ofTeam.map(({ field }) => [field, standing.get(teamId)![field]]));
    const after: TeamFields = Object.fromEntries(ofTeam.map(({ field, becomes }) => [field, becomes]));
    tx.audit({ action: 'team.changed_by_import', subject: 'ventures.team', subjectId: teamId, teamId, before, after });
    return { teamId, before, after };
  });
  const versions = await writeTeamsFields(
    tx,
    changed.map(({ teamId, after }) => ({ teamId, fields: after })),
  );
  return new Map(changed.map(({ teamId, before }) => [teamId, { team: before, version: versions.get(teamId)! }]));
}

/**
 * Whoever claimed their place keeps the address in their own hands. Somebody who leads two teams of one turn is changed once,
 * as the later row says.
 */
async function changeLeads(tx: HubTx, some: readonly Change[]): Promise<Map<string, Contact & { version: number }>> {
  const said = new Map(
    some.flatMap(({ teamId, changes }) => {
      const [email, phone] = (['email', 'phone'] as const).map(
        (wanted) => changes.find(({ field }) => field === wanted)?.becomes ?? null,
      );
      return email || phone ? [[teamId, { email: email ?? null, phone: phone ?? null }] as const] : [];
    }),
  );
  if (said.size === 0) return new Map();
  const leads = await tx.rows<Contact & { teamId: string }>(
    `select l.team_id as "teamId", p.id, p.email, p.phone
       from (select distinct on (m.team_id) m.team_id, m.participant_id
               from ventures.membership m
              where m.hub_id = $1 and m.team_id = any($2) and m.role = 'lead' and m.left_on is null
              order by m.team_id, m.participant_id) l
       join ventures.participant p on p.hub_id = $1 and p.id = l.participant_id
      order by p.id for update of p`,
    [tx.hubId, [...said.keys()]],
  );
  const wanted = new Map(leads.map(({ id, teamId }) => [id, { id, ...said.get(teamId)! }]));
  const changed = await tx.rows<Contact & { version: number }>(
    `update ventures.participant p
        set email = case when p.person_id is null then coalesce(n.email, p.email) else p.email end,
            phone = coalesce(n.phone, p.phone), version = p.version + 1
       from jsonb_to_recordset($2::jsonb) as n (id uuid, email text, phone text)
      where p.hub_id = $1 and p.id = n.id returning p.id, p.email, p.phone, p.version`,
    [tx.hubId, JSON.stringify([...wanted.values()])],
  );
  const now = new Map(changed.map((contact) => [contact.id, contact]));
  for (const { id, teamId, email, phone } of leads)
    tx.audit({
      action: 'participant.changed_by_import',
      subject: 'ventures.participant',
      subjectId: id,
      teamId,
      before: { email, phone },
      after: { email: now.get(id)!.email, phone: now.get(id)!.phone },
    });
  return new Map(
    leads.map(({ teamId, id, email, phone }) => [teamId, { id, email, phone, version: now.get(id)!.version }]),
  );
}

function isTeamField(field: string): field is TeamField {
  return (TEAM_FIELDS as readonly string[]).includes(field);
}
