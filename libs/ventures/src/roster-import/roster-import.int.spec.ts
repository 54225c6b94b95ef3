import { buffer } from 'node:stream/consumers';

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RosterImportView } from '@onsil/contracts';
import { newId, NotFound, StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';
import { freshHub, untilItWaits, type HubHarness } from '@onsil/testing/platform';

import { incoming, insertCohort, insertDryRun, readInBundledThread, rosterFile } from '../../testing/index.js';
import { Enrolment } from '../enrolment/enrolment.js';
import {
  CohortClosed,
  CohortNotChosen,
  DecisionNotPossible,
  ImportHasWork,
  RosterOutdated,
  UndoTooLate,
} from '../ventures.errors.js';
import { VenturesModule } from '../ventures.module.js';
import { ChangeMapping } from './change-mapping.js';
import { DecideRow } from './decide-row.js';
import { RefusedRows } from './refused-rows.js';
import { RosterImportQuery } from './roster-import.query.js';
import { UploadRoster } from './upload-roster.js';

let hub: HubHarness;
let staff: Actor;
let cohortId: string;

async function arrive(): Promise<void> {
  hub = await freshHub({ modules: [VenturesModule] });
  readInBundledThread(hub);
  staff = { ...hub.actorAs('hub_staff'), kind: 'job', personId: null };
  cohortId = await insertCohort(hub);
}

/** Sends a file and waits until it is read. */
async function upload(bytes: Buffer, cohort: string | null = cohortId): Promise<RosterImportView> {
  let view = await hub.get(UploadRoster).execute(staff, { file: incoming(bytes), cohortId: cohort });
  for (let tries = 0; view.status === 'reading' && tries < 600; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    view = await hub.get(RosterImportQuery).one(staff, view.id);
  }
  return view;
}

const confirm = ({ id, version }: RosterImportView) =>
  hub.get(UnitOfWork).write(staff, (tx) => hub.get(Enrolment).confirmImport(tx, { importId: id, version }));
const undo = (importId: string) =>
  hub.get(UnitOfWork).write(staff, (tx) => hub.get(Enrolment).undoImport(tx, importId));
const decide = async (view: RosterImportView, number: number, decision: 'new' | 'same' | 'skip') => {
  const { items } = await hub.get(RosterImportQuery).rows(staff, view.id, { show: 'all', limit: 200 });
  const row = items.find((item) => item.number === number)!;
  return hub.get(DecideRow).execute(staff, { importId: view.id, rowId: row.id, decision });
};
const count = (table: string) => countOf(`ventures.${table}`);
const inProgrammes = (table: string) => countOf(`programmes.${table}`);
const countOf = async (table: string) => {
  const [found] = await hub.asOwner<{ n: number }>(`select count(*)::int as n from ${table} where hub_id = $1`, [
    hub.hub.id,
  ]);
  return found!.n;
};
const csv = (...lines: string[]) => Buffer.from(['창업팀명,대표자,이메일,사업자등록번호,비고', ...lines].join('\n'));

describe('the dry run', () => {
  beforeEach(arrive);

  it.each(['gangwon-2026-teams-cp949.csv', 'gangwon-2026-teams.xlsx'] as const)(
    'shows %s as 42 new, 3 to decide and 1 refused, and imports nothing',
    async (name) => {
      const view = await upload(rosterFile(name));

      expect(view).toMatchObject({
        status: 'ready',
        unit: 1_000,
        counts: { rows: 46, new: 42, match: 0, decision: 3, refused: 1, findings: 8, willImport: 42 },
      });
      expect(await count('team')).toBe(0);
    },
  );

  it('asks about a team whose address leads another team of the hub', async () => {
    await confirm(await upload(csv('작은극장,대표01,Lead01@x.example,,')));

    const view = await upload(csv('바닷가빨래터,대표02,lead01@x.example,,', '작은극장,대표01,lead01@x.example,,'));

    const { items } = await hub.get(RosterImportQuery).rows(staff, view.id, { show: 'all', limit: 5 });
    expect(items.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['decision', 'same_email_other_team'],
      ['match', null],
    ]);
    expect(items[0]!.resembles).toEqual({ line: null, name: '작은극장' });
  });

  it('puts rows that need a hand first and names what they resemble', async () => {
    const view = await upload(rosterFile('gangwon-2026-teams.xlsx'));

    const { items } = await hub.get(RosterImportQuery).rows(staff, view.id, { show: 'all', limit: 5 });

    expect(items.map(({ number, outcome }) => `${number} ${outcome}`)).toEqual([
      '10 refused',
      '12 decision',
      '13 decision',
      '46 decision',
      '1 new',
    ]);
    expect(items[3]).toMatchObject({
      reason: 'same_team_in_file',
      resembles: { line: 5, name: '숲길부엌 협동조합' },
    });
    expect(items[4]!.cells[3]).toMatchObject({ was: '010.6748.1059', becomes: '010-6748-1059', finding: null });
  });

  it('says in words why a file is not read', async () => {
    const view = await upload(Buffer.from('%PDF-1.7'));

    expect(view).toMatchObject({ status: 'refused', refusal: expect.stringContaining('표가 아닌 파일') });
  });

  it('refuses a cohort that is closed or of another hub', async () => {
    const other = await insertCohort(await freshHub({ modules: [VenturesModule] }));
    const closed = await insertCohort(hub, { phase: 'closed' });

    await expect(upload(csv('가,나,a@x.example,,'), other)).rejects.toThrow(NotFound);
    await expect(upload(csv('가,나,a@x.example,,'), closed)).rejects.toThrow(CohortClosed);
  });

  it('never stores what looks like a resident number, not even in staging', async () => {
    await upload(csv('다시책방,대표(900101-1234567),a@x.example,,9001011234567'));

    const [found] = await hub.asOwner<{ all: string }>(
      `select string_agg(r::text, ' ') as all from ventures.roster_import_row r where hub_id = $1`,
      [hub.hub.id],
    );
    expect(found!.all).toContain('다시책방');
    expect(found!.all).not.toMatch(/1234567/);
  });

  it('is not visible from another hub', async () => {
    const view = await upload(csv('가,나,a@x.example,,'));
    const elsewhere = (await freshHub({ modules: [VenturesModule] })).actorAs('hub_manager');

    await expect(hub.get(RosterImportQuery).one(elsewhere, view.id)).rejects.toThrow(NotFound);
    await expect(hub.get(RefusedRows).execute(elsewhere, view.id)).rejects.toThrow(NotFound);
  });
});

describe('changing the mapping', () => {
  beforeEach(arrive);

  it('reads the rows again, keeps decisions that still stand, and is remembered for the next file', async () => {
    const first = await upload(rosterFile('gangwon-2026-teams.xlsx'));
    const decided = await decide(first, 12, 'new');
    const fields = decided.columns.map(({ field }) => (field === 'keep' ? ('ignore' as const) : field));

    const changed = await hub
      .get(ChangeMapping)
      .execute(staff, { importId: first.id, version: decided.version, cohortId, fields, unit: 1 });

    expect(changed.counts).toMatchObject({ decision: 3, decided: 1, findings: 7 });
    expect(changed.columns[11]).toMatchObject({ label: '비고', field: 'ignore', from: 'chosen' });
    await confirm(changed);
    const again = await upload(rosterFile('gangwon-2026-teams.xlsx'));
    expect(again.columns[11]).toMatchObject({ field: 'ignore', from: 'remembered' });
    expect(again.unit).toBe(1);
  });

  it('tells who changed it meanwhile', async () => {
    const view = await upload(csv('가,나,a@x.example,,'));
    const fields = view.columns.map(({ field }) => field);

    await expect(
      hub.get(ChangeMapping).execute(staff, { importId: view.id, version: 99, cohortId, fields, unit: 1 }),
    ).rejects.toThrow(StaleVersion);
  });
});

describe('confirming', () => {
  beforeEach(arrive);

  it('imports all confirmed rows in one go, with an audit entry for each row made', async () => {
    const view = await upload(rosterFile('gangwon-2026-teams-cp949.csv'));
    await decide(view, 12, 'new');
    await decide(view, 13, 'skip');
    const ready = await decide(view, 46, 'same');
    expect(ready.counts).toMatchObject({ willImport: 44, willMake: 43, willEnrol: 43, decided: 3 });

    const { enrolled } = await confirm(ready);

    expect(enrolled).toHaveLength(43);
    expect([await count('team'), await count('participant'), await count('enrolment')]).toEqual([43, 45, 43]);
    const trail = await hub.auditTrail();
    expect(trail.filter(({ action }) => action === 'team.imported')).toHaveLength(43);
    expect(trail.filter(({ action }) => action === 'participant.imported')).toHaveLength(45);
    const [team] = await hub.asOwner(
      `select t.name, e.agreed_amount::int as amount, e.agreed_on::text as agreed, e.headcount
         from ventures.team t join ventures.enrolment e on e.team_id = t.id where t.hub_id = $1 and t.name = '오름여행 협동조합'`,
      [hub.hub.id],
    );
    expect(team).toEqual({ name: '오름여행 협동조합', amount: 50_000_000, agreed: '2026-03-27', headcount: 2 });
  });

  it('changes nothing when the same file is imported again', async () => {
    await confirm(await upload(rosterFile('gangwon-2026-teams-cp949.csv')));
    const before = [
      await count('team'),
      await count('participant'),
      await count('membership'),
      await count('enrolment'),
    ];

    const again = await upload(rosterFile('gangwon-2026-teams-cp949.csv'));
    const { enrolled } = await confirm(again);

    expect(again.counts).toMatchObject({ new: 0, match: 42, changed: 0, decision: 3, refused: 1, willEnrol: 0 });
    expect(again.confirmedBefore).not.toBeNull();
    expect(enrolled).toEqual([]);
    expect([
      await count('team'),
      await count('participant'),
      await count('membership'),
      await count('enrolment'),
    ]).toEqual(before);
  });

  it('asks nothing again about the same file that was decided when it came first', async () => {
    const first = await upload(rosterFile('gangwon-2026-teams-cp949.csv'));
    await decide(first, 12, 'new');
    await decide(first, 13, 'skip');
    await confirm(await decide(first, 46, 'same'));

    const again = await upload(rosterFile('gangwon-2026-teams-cp949.csv'));

    expect(again.counts).toMatchObject({ new: 0, match: 43, changed: 0, decision: 2, decided: 2, willMake: 0 });
    expect((await confirm(again)).enrolled).toEqual([]);
    expect(await count('team')).toBe(43);
  });

  it('tells of equal names only where somebody new would have one', async () => {
    await confirm(await upload(csv('다시책방,김하나,lead01@x.example,,')));

    const same = await upload(csv('다시책방,김하나,lead01@x.example,,'));
    const other = await upload(csv('다시책방,김하나,lead01@x.example,,', '작은극장,김하나,lead02@x.example,,'));

    expect([same.counts.sameNames, other.counts.sameNames]).toEqual([0, 1]);
  });

  it('shows what a changed file would change, and changes it', async () => {
    await confirm(await upload(csv('작은극장,대표01,lead01@x.example,698-42-47326,')));

    const view = await upload(csv('작은극장버스,대표01,lead01@x.example,698-42-47326,'));

    const { items } = await hub.get(RosterImportQuery).rows(staff, view.id, { show: 'match', limit: 10 });
    expect(items[0]!.changes).toEqual([{ field: 'name', was: '작은극장', becomes: '작은극장버스' }]);
    await confirm(view);
    expect(await hub.asOwner(`select name from ventures.team where hub_id = $1`, [hub.hub.id])).toEqual([
      { name: '작은극장버스' },
    ]);
  });

  it('changes many teams in no more statements than one', async () => {
    const lines = (email: (n: number) => string) =>
      Array.from({ length: 100 }, (_, n) => `팀 ${n} 협동조합,대표${n},${email(n)},,`);
    await confirm(await upload(csv(...lines(() => ''))));
    const statements = async (rows: string[]) => {
      const { id, version } = await upload(csv(...rows));
      let run = 0;
      await hub.get(UnitOfWork).write(staff, (tx) => {
        const counted = { ...tx, rows: (...args: Parameters<typeof tx.rows>) => ((run += 1), tx.rows(...args)) };
        return hub.get(Enrolment).confirmImport(counted as typeof tx, { importId: id, version });
      });
      return run;
    };
    const changed = lines((n) => `lead${n}@new.example`);

    const one = await statements(changed.slice(0, 1));
    const others = await statements(changed.slice(1));

    expect(others).toBe(one);
    expect(
      await hub.asOwner(`select id from ventures.participant where hub_id = $1 and email is null`, [hub.hub.id]),
    ).toEqual([]);
  });

  it('asks about a team with the same name and another lead', async () => {
    await confirm(await upload(csv('다시책방,대표01,lead01@x.example,,')));

    const view = await upload(csv('(주)다시책방,대표02,lead02@x.example,,'));

    expect(view.counts).toMatchObject({ decision: 1, willImport: 0 });
  });

  it('does nothing the second time', async () => {
    const view = await upload(csv('다시책방,대표01,lead01@x.example,,'));
    await confirm(view);

    expect((await confirm(view)).enrolled).toEqual([]);
    expect(await count('team')).toBe(1);
  });

  it('refuses a dry run that changed since it was looked at, and one without a cohort', async () => {
    const view = await upload(csv('다시책방,대표01,lead01@x.example,,'));
    const homeless = await upload(csv('다시책방,대표01,lead01@x.example,,'), null);

    await expect(confirm({ ...view, version: 7 })).rejects.toThrow(StaleVersion);
    await expect(confirm(homeless)).rejects.toThrow(CohortNotChosen);
  });

  it('does not let a refused row be decided, nor two teams with one address be called the same', async () => {
    const view = await upload(rosterFile('gangwon-2026-teams.xlsx'));

    await expect(decide(view, 10, 'new')).rejects.toThrow(DecisionNotPossible);
    await expect(decide(view, 12, 'same')).rejects.toThrow(DecisionNotPossible);
  });

  it('makes 19 past cohorts of the accelerator, 688 teams and 1,040 memberships', async () => {
    const view = await upload(rosterFile('yc-2005-2014.csv'), null);

    expect(view.counts).toMatchObject({ rows: 688, new: 688, members: 1_040, withoutMember: 239 });
    expect(view.cohorts).toHaveLength(19);
    await confirm(view);
    expect([await count('team'), await count('membership'), await count('participant')]).toEqual([688, 1_040, 1_040]);
    const cohorts = await hub.asOwner(
      `select p.year, c.name, c.starts_on::text as "startsOn", c.phase from programmes.cohort c
         join programmes.programme p on p.id = c.programme_id where c.hub_id = $1 and p.year < 2031 order by c.starts_on`,
      [hub.hub.id],
    );
    expect(cohorts).toHaveLength(19);
    expect(cohorts[0]).toEqual({ year: 2005, name: '2005 Summer', startsOn: '2005-06-01', phase: 'closed' });
  });
});

describe('the same roster in two dry runs', () => {
  beforeEach(arrive);

  const staged = () => insertDryRun(hub, { cohortId, teams: ['다시책방', '작은극장'] });
  const write = (wanted: { importId: string; version: number }) =>
    hub.get(UnitOfWork).write(staff, (tx) => hub.get(Enrolment).confirmImport(tx, wanted));

  it('is written once when both are confirmed at the same moment', async () => {
    const [one, two] = [await staged(), await staged()];

    const outcomes = await Promise.allSettled([write(one), write(two)]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(RosterOutdated) });
    expect([await count('team'), await count('enrolment'), await count('participant')]).toEqual([2, 2, 2]);
  });

  it('is asked about again when the first is undone at the moment the second is confirmed', async () => {
    const one = await staged();
    await write(one);
    const two = await upload(csv('다시책방,대표01,,,', '작은극장,대표01,,,'));
    let confirming: Promise<unknown> | undefined;

    await hub.get(UnitOfWork).write(staff, async (tx) => {
      await hub.get(Enrolment).importToUndo(tx, one.importId);
      await hub.get(Enrolment).undoImport(tx, one.importId);
      confirming = confirm(two);
      await untilItWaits(hub, confirming);
    });

    await expect(confirming).rejects.toThrow(RosterOutdated);
    expect(await count('team')).toBe(0);
  });

  it('finds its teams when it is compared again, and then makes none', async () => {
    const two = await upload(csv('다시책방,대표01,,,', '작은극장,대표01,,,'));
    await write(await staged());
    await expect(confirm(two)).rejects.toThrow(RosterOutdated);

    await hub.get(Enrolment).compareAgain(staff, two.id);

    const again = await hub.get(RosterImportQuery).one(staff, two.id);
    expect(again).toMatchObject({
      status: 'ready',
      version: two.version + 1,
      counts: { new: 0, match: 2, changed: 0 },
    });
    expect((await confirm(again)).enrolled).toEqual([]);
    expect(await count('team')).toBe(2);
  });
});

describe('undoing', () => {
  beforeEach(arrive);

  it('takes everything back within 24 hours', async () => {
    const view = await upload(rosterFile('gangwon-2026-teams.xlsx'));
    await confirm(view);
    hub.clock.advance({ hours: 23 });

    await undo(view.id);

    expect([
      await count('team'),
      await count('participant'),
      await count('membership'),
      await count('enrolment'),
    ]).toEqual([0, 0, 0, 0]);
    expect((await hub.get(RosterImportQuery).one(staff, view.id)).status).toBe('undone');
  });

  it('puts changed teams back as they were', async () => {
    await confirm(await upload(csv('작은극장,대표01,lead01@x.example,698-42-47326,')));
    const second = await upload(csv('작은극장버스,대표01,new@x.example,698-42-47326,'));
    await confirm(second);

    await undo(second.id);

    const rows = await hub.asOwner(
      `select t.name, p.email from ventures.team t join ventures.membership m on m.team_id = t.id
         join ventures.participant p on p.id = m.participant_id where t.hub_id = $1`,
      [hub.hub.id],
    );
    expect(rows).toEqual([{ name: '작은극장', email: 'lead01@x.example' }]);
  });

  it('takes back the cohorts and programmes that it made, but for those on which something hangs', async () => {
    const view = await upload(rosterFile('yc-2005-2014.csv'), null);
    await confirm(view);
    const made = [await inProgrammes('cohort'), await inProgrammes('programme')];
    await hub.asOwner(
      `insert into programmes.stage (id, hub_id, cohort_id, position, name, kind, starts_day, starts_on, ends_on)
       select $2, hub_id, id, 0, '시작', 'start', 0, starts_on, ends_on from programmes.cohort
        where hub_id = $1 and phase = 'closed' order by starts_on limit 1`,
      [hub.hub.id, newId()],
    );

    await undo(view.id);

    // One cohort, with its programme, was there before; another has a plan by now.
    expect(made).toEqual([20, 11]);
    expect([await inProgrammes('cohort'), await inProgrammes('programme')]).toEqual([2, 2]);
    const actions = (await hub.auditTrail()).map(({ action }) => action);
    expect(actions.filter((action) => action === 'cohort.taken_back')).toHaveLength(18);
    expect(actions.filter((action) => action === 'programme.taken_back')).toHaveLength(9);
  }, 60_000);

  it('is too late after 24 hours', async () => {
    const view = await upload(csv('다시책방,대표01,lead01@x.example,,'));
    await confirm(view);
    hub.clock.advance({ hours: 24, minutes: 1 });

    await expect(undo(view.id)).rejects.toThrow(UndoTooLate);
  });

  it('says what hangs on its rows', async () => {
    const view = await upload(csv('다시책방,대표01,lead01@x.example,,'));
    const { enrolled } = await confirm(view);
    await hub.asOwner(`update ventures.team set version = 2 where id = $1`, [enrolled[0]!.teamId]);

    const refusal = await undo(view.id).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(ImportHasWork);
    expect((refusal as ImportHasWork).current.hanging).toEqual([
      { teamId: enrolled[0]!.teamId, what: 'edited_team', count: 1 },
    ]);
    expect(await count('team')).toBe(1);
  });
});

describe('undoing what was changed since', () => {
  beforeEach(arrive);

  const contact = async () => {
    const [lead] = await hub.asOwner<{ id: string; email: string; phone: string | null }>(
      `select p.id, p.email, p.phone from ventures.participant p where p.hub_id = $1`,
      [hub.hub.id],
    );
    return lead!;
  };
  const hanging = async (importId: string) =>
    ((await undo(importId).catch((error: unknown) => error)) as ImportHasWork).current.hanging;

  it('is refused when somebody corrected a member that the import made', async () => {
    const view = await upload(csv('다시책방,대표01,lead01@x.example,,'));
    const { enrolled } = await confirm(view);
    const { id } = await contact();
    await hub.asOwner(`update ventures.participant set phone = '010-0000-0001', version = 2 where id = $1`, [id]);

    expect(await hanging(view.id)).toEqual([{ teamId: enrolled[0]!.teamId, what: 'added_member', count: 1 }]);
  });

  it('is refused when the lead whose address the import changed was corrected', async () => {
    await confirm(await upload(csv('다시책방,대표01,lead01@x.example,698-42-47326,')));
    const second = await upload(csv('다시책방,대표01,new@x.example,698-42-47326,'));
    await confirm(second);
    const { id } = await contact();
    await hub.asOwner(`update ventures.participant set email = 'right@x.example', version = 3 where id = $1`, [id]);

    expect(await hanging(second.id)).toMatchObject([{ what: 'added_member', count: 1 }]);
    expect(await contact()).toMatchObject({ email: 'right@x.example' });
  });

  it('puts back what stood when the import was confirmed, not what the dry run had seen', async () => {
    await confirm(await upload(csv('작은극장,대표01,lead01@x.example,698-42-47326,')));
    const second = await upload(csv('작은극장버스,대표01,lead01@x.example,698-42-47326,'));
    await hub.asOwner(`update ventures.team set name = '작은극장 둘', version = version + 1 where hub_id = $1`, [
      hub.hub.id,
    ]);
    await confirm(second);

    await undo(second.id);

    expect(await hub.asOwner(`select name from ventures.team where hub_id = $1`, [hub.hub.id])).toEqual([
      { name: '작은극장 둘' },
    ]);
  });
});

describe('the address of somebody who claimed their place', () => {
  beforeEach(arrive);

  it('is left alone by a roster', async () => {
    await confirm(await upload(csv('다시책방,대표01,lead01@x.example,698-42-47326,')));
    await hub.asOwner(
      `with who as (insert into identity.person (id, email, name, locale) values ($2, $3, '대표01', 'ko') returning id)
       update ventures.participant set person_id = (select id from who), claimed_at = now() where hub_id = $1`,
      [hub.hub.id, newId(), `${newId()}@x.example`],
    );

    const view = await upload(csv('다시책방,대표01,new@x.example,698-42-47326,'));
    await confirm(view);

    expect(view.counts.changed).toBe(0);
    expect(await hub.asOwner(`select email from ventures.participant where hub_id = $1`, [hub.hub.id])).toEqual([
      { email: 'lead01@x.example' },
    ]);
  });
});

describe('rows that stay out', () => {
  beforeEach(arrive);

  it('come as a file that no spreadsheet runs and that imports once corrected', async () => {
    const view = await upload(csv(',대표01,lead01@x.example,,=1+1', '다시책방,대표02,lead02@x.example,,'));

    const { content } = await hub.get(RefusedRows).execute(staff, view.id);
    const file = (await buffer(content)).toString();

    expect(file.startsWith('\uFEFF창업팀명,대표자,이메일,사업자등록번호,비고,원본 파일의 행\r\n')).toBe(true);
    expect(file).toContain(`'=1+1,2\r\n`);
    expect((await hub.auditTrail()).at(-1)).toMatchObject({ action: 'roster_import.refused_rows_exported' });
    const corrected = await upload(Buffer.from(file.replace('\r\n,', '\r\n숲길부엌,')));
    expect(corrected.counts).toMatchObject({ rows: 1, new: 1 });
    expect(corrected.columns).toEqual(view.columns.map((column) => ({ ...column, sample: expect.any(String) })));
  });
});

describe('10,000 rows', () => {
  beforeEach(arrive);

  it('are read and imported without holding others up', async () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `팀 ${n} 협동조합,대표${n},lead${n}@x.example,,`);
    let longestWait = 0;
    let last = performance.now();
    const pulse = setInterval(() => {
      longestWait = Math.max(longestWait, performance.now() - last);
      last = performance.now();
    }, 10);

    const start = performance.now();
    const view = await upload(csv(...lines));
    const read = performance.now();
    const { enrolled } = await confirm(view);
    const confirmed = performance.now();
    clearInterval(pulse);

    expect(enrolled).toHaveLength(10_000);
    expect(longestWait).toBeLessThan((confirmed - start) / 6); // a share, so that a busy machine does not decide
    process.stdout.write(
      `10,000 rows: dry run ${Math.round(read - start)} ms, confirm ${Math.round(confirmed - read)} ms, longest wait of others ${Math.round(longestWait)} ms\n`,
    );
  }, 180_000);
});
