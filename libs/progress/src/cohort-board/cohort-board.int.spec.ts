import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { NotFound, UnitOfWork, type HubRead } from '@onsil/platform';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertBoard, type BoardIds, type SeededBoard } from '../../testing/board.builder.js';
import { BoardTeamQuery } from './board-team.query.js';
import { CohortBoardModule } from './cohort-board.module.js';
import { CohortBoardQuery } from './cohort-board.query.js';

const NOON = '2031-08-20T12:00:00+09:00';
const SANGOL = '산골약배달';
const NEURIN = '느린걸음여행';
const BINJIP = '빈집살림';
const HAETSAL = '햇살동행';

const BOARD: SeededBoard = {
  milestones: { M7: '2031-07-03', M8: '2031-08-14', M9: '2031-09-11', M10: '2031-10-16' },
  requires: { M8: 'M7' },
  teams: [
    {
      name: SANGOL,
      class: 'resident',
      activeOn: '2031-07-27',
      cells: { M7: { status: 'accepted' }, M8: { status: 'open' } },
    },
    {
      name: NEURIN,
      class: 'registered',
      activeOn: '2031-08-19',
      cells: { M7: { status: 'returned', since: '2031-08-11', dueOn: '2031-08-28', attempt: 2, returned: 2 } },
    },
    {
      name: BINJIP,
      activeOn: '2031-08-18',
      cells: { M7: { status: 'accepted' }, M8: { status: 'open', since: '2031-08-08', blockedBy: '허가 대기' } },
    },
    {
      name: HAETSAL,
      activeOn: '2031-08-13',
      cells: { M7: { status: 'waived' }, M8: { status: 'in_review', since: '2031-08-17' } },
    },
  ],
};

describe('CohortBoardQuery', () => {
  let hub: HubHarness;
  let board: CohortBoardQuery;
  let ids: BoardIds;

  beforeEach(async () => {
    hub = await freshHub({ modules: [CohortBoardModule] });
    hub.clock.set(NOON);
    board = hub.get(CohortBoardQuery);
    ids = await hub.tx((tx) => insertBoard(tx, BOARD));
  });

  it('shows every team on every milestone in the one vocabulary, worst risk first', async () => {
    const view = await board.execute(hub.actorAs('hub_staff'), ids.cohortId);

    const states = view.teams.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.state)]);
    expect(states).toEqual([
      [SANGOL, 'done', 'late', 'open', 'not_due'],
      [BINJIP, 'done', 'blocked', 'open', 'not_due'],
      [NEURIN, 'returned', 'blocked', 'open', 'not_due'],
      [HAETSAL, 'waived', 'in_review', 'open', 'not_due'],
    ]);
  });

  it('says who rests until when, and tells those who oversee exits who has left and how', async () => {
    const [sangol, neurin] = [ids.teams[SANGOL]!, ids.teams[NEURIN]!];
    await hub.asOwner(
      `insert into progress.milestone_exception (id, hub_id, team_id, cohort_id, kind, status, reason, from_on, until_on,
                                                 author_id, asked_at, decided_by, decided_at)
         select gen_random_uuid(), $1, $2, $3, 'pause', 'granted', '입원', '2031-08-01', '2031-09-30', p.id, now(), p.id, now()
           from identity.person p limit 1`,
      [hub.hub.id, sangol, ids.cohortId],
    );
    await hub.asOwner(
      `update ventures.enrolment set left_on = '2031-08-10', exit = 'withdrawn' where hub_id = $1 and team_id = $2`,
      [hub.hub.id, neurin],
    );

    const seen = await board.execute(hub.actorAs('hub_staff'), ids.cohortId);

    expect(seen.teams.find(({ id }) => id === sangol)?.pausedUntilOn).toBe('2031-09-30');
    expect(seen.teams.map(({ name }) => name)).not.toContain(NEURIN);
    expect(seen.left).toEqual([{ id: neurin, name: NEURIN, kind: 'withdrawn', leftOn: '2031-08-10' }]);
    const mentor = hub.actorAs('mentor', { assignedTeamIds: [sangol, neurin] });
    expect((await board.execute(mentor, ids.cohortId)).left).toEqual([]);
  });

  it('gives each risk its reasons with numbers', async () => {
    const { teams } = await board.execute(hub.actorAs('hub_staff'), ids.cohortId);

    expect(Object.fromEntries(teams.map(({ name, risk }) => [name, risk]))).toMatchObject({
      [SANGOL]: {
        level: 'high',
        reasons: [
          { kind: 'silent', level: 'high', count: 24, milestone: null },
          { kind: 'overdue', level: 'high', count: 6, milestone: 'M8' },
        ],
      },
      [BINJIP]: { level: 'high', reasons: [{ kind: 'blocked', level: 'high', count: 12, milestone: 'M8' }] },
      [NEURIN]: {
        level: 'medium',
        reasons: [
          { kind: 'returned', level: 'medium', count: 2, milestone: 'M7' },
          { kind: 'blocked', level: 'low' },
        ],
      },
      [HAETSAL]: { level: 'none', reasons: [] },
    });
  });

  it('says what blocks: the required milestone by its code, or the reason that staff wrote', async () => {
    const { teams } = await board.execute(hub.actorAs('hub_staff'), ids.cohortId);

    const blockersOf = (name: string) => teams.find((team) => team.name === name)!.cells[1]!.blockers;
    expect(blockersOf(NEURIN)).toEqual([{ kind: 'milestone', what: 'M7', sinceOn: '2031-08-28' }]);
    expect(blockersOf(BINJIP)).toEqual([{ kind: 'reason', what: '허가 대기', sinceOn: '2031-08-08' }]);
  });

  it('keeps the team’s own due date where an exception moved it', async () => {
    const { teams } = await board.execute(hub.actorAs('hub_staff'), ids.cohortId);

    const neurin = teams.find(({ name }) => name === NEURIN)!;
    expect(neurin.cells[0]).toEqual({
      state: 'returned',
      days: 9,
      dueInDays: 8,
      attempt: 2,
      id: ids.teamMilestones[`${NEURIN} M7`],
      dueOn: '2031-08-28',
    });
  });

  it('shows a mentor the assigned teams only, and no board without one', async () => {
    const mentor = hub.actorAs('mentor', { assignedTeamIds: [ids.teams[BINJIP]!] });

    const view = await board.execute(mentor, ids.cohortId);

    expect(view.teams.map(({ name }) => name)).toEqual([BINJIP]);
    expect(view.capabilities).toMatchObject({ review: false, extend: false, snooze: false });
    await expect(board.execute(hub.actorAs('mentor'), ids.cohortId)).rejects.toThrow(NotFound);
  });

  it('does not know another hub’s cohort', async () => {
    const other = await freshHub({ modules: [CohortBoardModule] });

    await expect(board.execute(other.actorAs('hub_staff'), ids.cohortId)).rejects.toThrow(NotFound);
  });

  it('judges no risk in a cohort that is not open', async () => {
    const closed = await hub.tx((tx) => insertBoard(tx, { ...BOARD, phase: 'closed' }));

    const { teams } = await board.execute(hub.actorAs('hub_staff'), closed.cohortId);

    expect(new Set(teams.map(({ risk }) => risk.level))).toEqual(new Set(['none']));
  });

  it('is empty before teams and milestones are there', async () => {
    const empty = await hub.tx((tx) => insertBoard(tx, { milestones: {}, teams: [] }));

    const view = await board.execute(hub.actorAs('hub_staff'), empty.cohortId);

    expect(view).toMatchObject({ teams: [], milestones: [] });
  });

  it('reads 300 teams x 24 milestones in one statement', async () => {
    const milestones = Object.fromEntries(
      Array.from({ length: 24 }, (_, place) => [
        `M${place + 1}`,
        `2031-${String(1 + (place % 12)).padStart(2, '0')}-15`,
      ]),
    );
    const teams = Array.from({ length: 300 }, (_, team) => ({ name: `팀 ${team}`, activeOn: '2031-08-01' }));
    const large = await hub.tx((tx) => insertBoard(tx, { milestones, requires: { M2: 'M1' }, teams }));
    const reads: string[] = [];
    const unitOfWork = hub.get(UnitOfWork);
    const open = unitOfWork.read.bind(unitOfWork);
    const counting = jest.spyOn(unitOfWork, 'read').mockImplementation((actor) => {
      const read = open(actor);
      const rows: HubRead['rows'] = (text, values) => {
        reads.push(text);
        return read.rows(text, values);
      };
      return { ...read, rows };
    });

    const view = await board.execute(hub.actorAs('hub_staff'), large.cohortId);
    counting.mockRestore();
    const tookMs: number[] = [];
    for (let run = 0; run < 3; run++) {
      const started = performance.now();
      await board.execute(hub.actorAs('hub_staff'), large.cohortId);
      tookMs.push(Math.round(performance.now() - started));
    }

    process.stdout.write(
      `board of 300 x 24: ${tookMs.join(', ')} ms, ${Math.round(JSON.stringify(view).length / 1024)} kB\n`,
    );
    expect(view.teams.flatMap(({ cells }) => cells)).toHaveLength(7_200);
    expect(reads).toHaveLength(1);
    expect(Math.min(...tookMs)).toBeLessThan(1_000);
  });
});

describe('BoardTeamQuery', () => {
  let hub: HubHarness;
  let ids: BoardIds;

  beforeEach(async () => {
    hub = await freshHub({ modules: [CohortBoardModule] });
    hub.clock.set(NOON);
    ids = await hub.tx((tx) => insertBoard(tx, BOARD));
  });

  it('tells what is next and when the team was last heard of', async () => {
    const panel = await hub.get(BoardTeamQuery).execute(hub.actorAs('hub_staff'), ids.cohortId, ids.teams[NEURIN]!);

    expect(panel).toMatchObject({
      name: NEURIN,
      class: 'registered',
      next: { code: 'M7', dueOn: '2031-08-28' },
      tasks: { open: 0, overdue: 0 },
      lastWords: null,
    });
    expect(new Date(panel.lastActivityAt!).toISOString()).toBe('2031-08-19T03:00:00.000Z');
  });

  it('does not know a team that is out of reach, or of another cohort', async () => {
    const panel = hub.get(BoardTeamQuery);
    const mentor = hub.actorAs('mentor', { assignedTeamIds: [ids.teams[BINJIP]!] });
    const other = await hub.tx((tx) => insertBoard(tx, { milestones: {}, teams: [] }));

    await expect(panel.execute(mentor, ids.cohortId, ids.teams[NEURIN]!)).rejects.toThrow(NotFound);
    await expect(panel.execute(hub.actorAs('hub_staff'), other.cohortId, ids.teams[NEURIN]!)).rejects.toThrow(NotFound);
  });
});
