import { Injectable } from '@nestjs/common';
import { NotFound, type HubTx } from '@onsil/platform';
import { Plan, ProgrammeYears } from '@onsil/programmes';

import type { EnrolledTeam, HangingWork, UndoableImport } from '../enrolment/enrolment.js';
import { CohortClosed, ImportHasWork, ImportNotConfirmed, UndoTooLate } from '../ventures.errors.js';
import type { Restore } from './import-changes.js';
import { lockImport, lockImports } from './staging.js';
import { writeTeamsFields } from './team-fields.js';

const UNDO_MS = 24 * 60 * 60 * 1_000;
/** With each team that goes PostgreSQL asks every table that names teams: thousands in one statement outlast its 30 s. */
const ROWS_AT_ONCE = 500;
const MADE = [
  {
    made: `select id from ventures.participant where hub_id = $1 and import_id = $2`,
    removal: `delete from ventures.participant where hub_id = $1 and id = any($2)`,
  },
  {
    made: `select id from ventures.team where hub_id = $1 and import_id = $2`,
    removal: `delete from ventures.team where hub_id = $1 and id = any($2)`,
  },
] as const;

/** Takes a confirmed import back whole, while nothing hangs on its rows. */
@Injectable()
export class TakeBackImport {
  constructor(
    private readonly plan: Plan,
    private readonly programmeYears: ProgrammeYears,
  ) {}

  /**
   * Locks it and says what would go. Past cohorts that a file named are closed from the start, and may lose what it
   * brought. @throws NotFound, ImportNotConfirmed, UndoTooLate, CohortClosed
   */
  async look(tx: HubTx, importId: string): Promise<UndoableImport> {
    await lockImports(tx);
    const staged = await lockImport(tx, importId);
    if (!staged) throw new NotFound();
    if (staged.status !== 'confirmed') throw new ImportNotConfirmed();
    if (tx.at.getTime() > staged.confirmedAt!.getTime() + UNDO_MS) throw new UndoTooLate();
    if (staged.cohortId && (await this.plan.cohort(tx, staged.cohortId)).phase === 'closed') throw new CohortClosed();
    const enrolments = await tx.rows<EnrolledTeam>(
      `select id as "enrolmentId", team_id as "teamId", cohort_id as "cohortId", enrolled_on::text as "enrolledOn",
              left_on::text as "leftOn"
         from ventures.enrolment where hub_id = $1 and import_id = $2 for update`,
      [tx.hubId, importId],
    );
    return { importId, enrolments, hanging: await hangingOn(tx, importId) };
  }

  /** @throws what `look` throws, and ImportHasWork */
  async undo(tx: HubTx, importId: string): Promise<void> {
    const { enrolments, hanging } = await this.look(tx, importId);
    if (hanging.length > 0) throw new ImportHasWork(hanging);
    const restored = await this.restoreChanged(tx, importId);
    await tx.rows(`delete from ventures.enrolment where hub_id = $1 and import_id = $2`, [tx.hubId, importId]);
    await tx.rows(`delete from ventures.membership where hub_id = $1 and import_id = $2`, [tx.hubId, importId]);
    for (const each of MADE) await deleteInTurns(tx, importId, each);
    await this.programmeYears.takeBack(tx, await madeFor(tx, importId));
    await tx.rows(
      `update ventures.roster_import set status = 'undone', undone_at = $3, version = version + 1 where hub_id = $1 and id = $2`,
      [tx.hubId, importId, tx.at],
    );
    tx.audit({
      action: 'roster_import.undone',
      subject: 'ventures.roster_import',
      subjectId: importId,
      before: { status: 'confirmed' },
      after: { status: 'undone', undone_at: tx.at },
      reason: `${enrolments.length} enrolments taken back, ${restored} teams restored`,
    });
  }

  /** Later rows first, so that a team that two of them changed ends as it was before the first. */
  private async restoreChanged(tx: HubTx, importId: string): Promise<number> {
    const rows = await tx.rows<{ teamId: string; restore: Restore }>(
      `select made_team_id as "teamId", restore from ventures.roster_import_row
        where hub_id = $1 and import_id = $2 and restore is not null order by position desc`,
      [tx.hubId, importId],
    );
    const fields = new Map<string, Restore['team']>();
    for (const { teamId, restore } of rows) fields.set(teamId, { ...fields.get(teamId), ...restore.team });
    await writeTeamsFields(
      tx,
      [...fields].map(([teamId, before]) => ({ teamId, fields: before })),
    );
    for (const [teamId, after] of fields)
      tx.audit({ action: 'team.restored', subject: 'ventures.team', subjectId: teamId, teamId, after });
    await restoreContacts(tx, rows);
    return rows.length;
  }
}

async function restoreContacts(
  tx: HubTx,
  rows: readonly { readonly teamId: string; readonly restore: Restore }[],
): Promise<void> {
  const contacts = new Map(
    rows.flatMap(({ teamId, restore: { participant } }) =>
      participant ? [[participant.id, { ...participant, teamId }] as const] : [],
    ),
  );
  await tx.rows(
    `update ventures.participant p set email = n.email, phone = n.phone, version = p.version + 1
       from jsonb_to_recordset($2::jsonb) as n (id uuid, email text, phone text) where p.hub_id = $1 and p.id = n.id`,
    [tx.hubId, JSON.stringify([...contacts.values()].map(({ id, email, phone }) => ({ id, email, phone })))],
  );
  for (const { id, teamId, email, phone } of contacts.values())
    tx.audit({
      action: 'participant.restored',
      subject: 'ventures.participant',
      subjectId: id,
      teamId,
      after: { email, phone },
    });
}

async function deleteInTurns(tx: HubTx, importId: string, { made, removal }: (typeof MADE)[number]): Promise<void> {
  const rows = await tx.rows<{ id: string }>(made, [tx.hubId, importId]);
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await tx.rows(removal, [tx.hubId, rows.slice(from, from + ROWS_AT_ONCE).map(({ id }) => id)]);
}

/** The cohorts and programmes that confirming made. */
async function madeFor(tx: HubTx, importId: string): Promise<{ cohortIds: string[]; programmeIds: string[] }> {
  const [made] = await tx.rows<{ cohortIds: string[]; programmeIds: string[] }>(
    `select made_cohorts as "cohortIds", made_programmes as "programmeIds"
       from ventures.roster_import where hub_id = $1 and id = $2`,
    [tx.hubId, importId],
  );
  return made!;
}

/** Borrows identity.hub_grant. What was done since with the rows that the import made or changed. */
function hangingOn(tx: HubTx, importId: string): Promise<HangingWork[]> {
  return tx.rows<HangingWork>(
    `with made as (select id from ventures.team where hub_id = $1 and import_id = $2)
     select m.team_id as "teamId", 'claimed_person' as what, count(*)::int as count
       from ventures.membership m join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
      where m.hub_id = $1 and p.import_id = $2 and p.person_id is not null group by m.team_id
     union all
     select t.id, 'edited_team', 1 from ventures.team t where t.hub_id = $1 and t.import_id = $2 and t.version > 1
     union all
     select t.id, 'edited_team', 1
       from ventures.roster_import_row r join ventures.team t on t.hub_id = r.hub_id and t.id = r.made_team_id
      where r.hub_id = $1 and r.import_id = $2 and r.restore is not null and t.version > (r.restore ->> 'version')::int
     union all
     select m.team_id, 'added_member', count(*)::int
       from ventures.membership m join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
      where m.hub_id = $1 and m.team_id in (select id from made)
        and (m.import_id is distinct from $2 or m.left_on is not null or m.version > 1
             or (p.version > 1 and p.person_id is null)) group by m.team_id
     union all
     select r.made_team_id, 'added_member', 1
       from ventures.roster_import_row r
       join ventures.participant p on p.hub_id = r.hub_id and p.id = (r.restore -> 'participant' ->> 'id')::uuid
      where r.hub_id = $1 and r.import_id = $2 and p.version > (r.restore -> 'participant' ->> 'version')::int
     union all
     select m.team_id, 'added_member', count(*)::int
       from ventures.membership m join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
      where m.hub_id = $1 and p.import_id = $2 and m.import_id is distinct from $2
        and m.team_id not in (select id from made) group by m.team_id
     union all
     select e.team_id, 'other_enrolment', count(*)::int from ventures.enrolment e
      where e.hub_id = $1 and ((e.team_id in (select id from made) and e.import_id is distinct from $2)
         or (e.import_id = $2 and (e.left_on is not null or e.version > 1))) group by e.team_id
     union all
     select g.scope_id, 'grant', count(*)::int from identity.hub_grant g
      where g.hub_id = $1 and g.scope = 'team' and g.scope_id in (select id from made) group by g.scope_id`,
    [tx.hubId, importId],
  );
}
