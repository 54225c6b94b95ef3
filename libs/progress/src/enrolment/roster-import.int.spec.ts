import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId, NotFound, StaleVersion } from '@onsil/platform';
import { insertPerson } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';
import { insertDryRun } from '@onsil/testing/ventures';
import { ImportHasWork } from '@onsil/ventures';

import { ANSWERS, insertRunningTeam, type RunningTeam } from '../../testing/index.js';
import { ProgressModule } from '../progress.module.js';
import { SaveDraft } from '../submission/save-draft.js';
import { ConfirmRosterImport } from './confirm-roster-import.js';
import { LateStartQuery } from './late-start.query.js';
import { UndoRosterImport } from './undo-roster-import.js';

describe('a roster that comes into a running cohort', () => {
  let hub: HubHarness;
  let running: RunningTeam;
  let dryRun: { importId: string; version: number };

  beforeEach(async () => {
    hub = await freshHub({ modules: [ProgressModule] });
    running = await insertRunningTeam(hub);
    dryRun = await insertDryRun(hub, { cohortId: running.cohortId, teams: ['빈집살림', '숲길부엌'] });
  });

  const confirm = (wanted: Parameters<ConfirmRosterImport['execute']>[1] = dryRun) =>
    hub.get(ConfirmRosterImport).execute(running.staff, wanted);
  const undo = () => hub.get(UndoRosterImport).execute(running.manager, { importId: dryRun.importId });
  const owed = async () => {
    const rows = await hub.asOwner<{ id: string; owes: string }>(
      `select tm.id, t.name || ' ' || m.code as owes
         from progress.team_milestone tm join ventures.team t on t.id = tm.team_id
         join programmes.milestone m on m.id = tm.milestone_id
        where tm.hub_id = $1 and t.import_id is not null order by 2`,
      [hub.hub.id],
    );
    return new Map(rows.map(({ id, owes }) => [owes, id]));
  };
  const dates = async () => {
    const rows = await hub.asOwner<{ due: string }>(
      `select t.name || ' ' || m.code || to_char(tm.due_at at time zone 'Asia/Seoul', ' YYYY-MM-DD HH24:MI:SS')
              || case when tm.has_own_due then ' own' else '' end as due
         from progress.team_milestone tm join ventures.team t on t.id = tm.team_id
         join programmes.milestone m on m.id = tm.milestone_id
        where tm.hub_id = $1 and t.import_id is not null order by 1`,
      [hub.hub.id],
    );
    return rows.map(({ due }) => due);
  };
  const OWED = ['빈집살림 M1', '빈집살림 M2', '숲길부엌 M1', '숲길부엌 M2'];

  it('gives its teams what the plan asks for, in the transaction that makes them', async () => {
    expect(await confirm()).toEqual({ teams: 2 });

    expect([...(await owed()).keys()]).toEqual(OWED);
    expect((await hub.auditTrail()).map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'roster_import.confirmed',
        'team.imported',
        'team.enrolled',
        'cohort.milestones_started',
      ]),
    );
  });

  it('is told what it will be late with, and owes that later when asked for, with what waits for it', async () => {
    await hub.asOwner(
      `update programmes.milestone set due_on = case code when 'M1' then date '2031-02-14' else date '2031-03-10' end
        where hub_id = $1`,
      [hub.hub.id],
    );
    const asked = await hub.get(LateStartQuery).execute(running.manager, running.cohortId);

    await confirm({ ...dryRun, lateStart: 'from_enrolment' });

    expect(asked).toMatchObject({ past: [{ code: 'M1', dueOn: '2031-02-14' }], waiting: 1, catchUpOn: '2031-03-18' });
    expect(await dates()).toEqual(OWED.map((owes) => `${owes} 2031-03-18 18:00:59 own`));
    const dated = (await hub.auditTrail()).filter(({ action }) => action === 'milestone.caught_up_later');
    expect(dated.map(({ after }) => after)).toEqual([{ due_on: '2031-03-18' }, { due_on: '2031-03-18' }]);
  });

  it('gives every team of a large roster what it owes', async () => {
    const teams = Array.from({ length: 300 }, (_, place) => `팀 ${place}`);
    dryRun = await insertDryRun(hub, { cohortId: running.cohortId, teams });

    expect(await confirm()).toEqual({ teams: 300 });

    expect((await owed()).size).toBe(600);
  });

  it('changes nothing when it is confirmed again', async () => {
    await confirm();

    expect(await confirm()).toEqual({ teams: 0 });
    expect((await owed()).size).toBe(OWED.length);
  });

  it('makes no team for one who read an older dry run, nor for another hub', async () => {
    const other = await freshHub({ modules: [ProgressModule] });

    await expect(confirm({ ...dryRun, version: 0 })).rejects.toThrow(StaleVersion);
    await expect(other.get(ConfirmRosterImport).execute(other.actorAs('hub_staff'), dryRun)).rejects.toThrow(NotFound);
    expect((await owed()).size).toBe(0);
  });

  it('goes whole, with the milestones that nobody touched, and leaves the teams of before', async () => {
    await confirm();

    expect(await undo()).toEqual({ teams: 2 });

    expect((await owed()).size).toBe(0);
    const [left] = await hub.asOwner<{ teams: number; milestones: number }>(
      `select (select count(*)::int from ventures.team where hub_id = $1) as teams,
              (select count(*)::int from progress.team_milestone where hub_id = $1) as milestones`,
      [hub.hub.id],
    );
    expect(left).toEqual({ teams: 1, milestones: 2 });
  });

  it('stays while work hangs on a team, and says which', async () => {
    await confirm();
    const teamMilestoneId = (await owed()).get('숲길부엌 M1')!;
    await hub.get(SaveDraft).execute(running.staff, { teamMilestoneId, answers: ANSWERS, version: 0 });

    const refusal = await undo().catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(ImportHasWork);
    expect((refusal as ImportHasWork).current.hanging).toMatchObject([{ what: 'draft', count: 1 }]);
    expect([...(await owed()).keys()]).toEqual(OWED);
  });

  it.each([
    [
      'a team',
      `insert into mentoring.assignment (id, hub_id, team_id, mentor_id, is_primary, starts_on)
       select $2, $1, t.id, $2, true, '2031-03-04' from ventures.team t where t.hub_id = $1 and t.name = '빈집살림'`,
    ],
    [
      'a person',
      `update mentoring.mentor r set participant_id = p.id, person_id = null from ventures.participant p
       join ventures.membership m on m.hub_id = p.hub_id and m.participant_id = p.id
       join ventures.team t on t.hub_id = m.hub_id and t.id = m.team_id
      where r.id = $2 and p.hub_id = $1 and t.name = '빈집살림'`,
    ],
  ])('stays while %s is at work in a lib that comes later, and says so', async (_, sql) => {
    await confirm();
    const mentorId = newId();
    const { id: personId } = await insertPerson(hub);
    await hub.asOwner(
      `insert into mentoring.mentor (id, hub_id, person_id, specialties, languages, capacity, introduction, added_at)
       values ($1, $2, $3, '{}', '{ko}', 1, '', now())`,
      [mentorId, hub.hub.id, personId],
    );
    await hub.asOwner(sql, [hub.hub.id, mentorId]);

    const refusal = await undo().catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(ImportHasWork);
    expect((refusal as ImportHasWork).current.hanging).toMatchObject([{ what: 'other_work', count: 1 }]);
    expect([...(await owed()).keys()]).toEqual(OWED);
  });

  it('stays while a task or an exception hangs on a team', async () => {
    await confirm();
    const [team] = await hub.asOwner<{ id: string }>(
      `select id from ventures.team where hub_id = $1 and name = '빈집살림'`,
      [hub.hub.id],
    );
    await hub.asOwner(
      `insert into progress.task (id, hub_id, team_id, kind, title, status, owner_id, opened_by, opened_at, due_on)
       values ($1, $2, $3, 'call', '전화', 'open', $4, $4, now(), '2031-03-20')`,
      [newId(), hub.hub.id, team!.id, running.staff.personId],
    );

    await expect(undo()).rejects.toMatchObject({
      current: { hanging: [{ teamId: team!.id, what: 'task', count: 1 }] },
    });
  });
});
