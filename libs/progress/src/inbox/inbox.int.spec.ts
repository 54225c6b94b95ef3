import { beforeEach, describe, expect, it } from '@jest/globals';
import { boardFilter, fitsBoardFilter, type InboxBox, type TeamMilestoneStateName } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';
import { newId } from '@onsil/platform';
import { insertGrant } from '@onsil/testing/identity';
import { freshHub, type HubHarness } from '@onsil/testing/platform';

import { insertBoard, insertStaff, type BoardIds } from '../../testing/board.builder.js';
import { CohortBoardModule } from '../cohort-board/cohort-board.module.js';
import { CohortBoardQuery } from '../cohort-board/cohort-board.query.js';
import { TodayQuery } from '../today/today.query.js';
import { InboxItems } from './inbox.query.js';

describe('inbox and today', () => {
  let hub: HubHarness;
  let ids: BoardIds;
  let closed: BoardIds;
  let staff: Actor;

  beforeEach(async () => {
    hub = await freshHub({ modules: [CohortBoardModule] });
    hub.clock.set('2031-08-20T12:00:00+09:00');
    [ids, staff] = await hub.tx(async (tx) => [
      await insertBoard(tx, {
        milestones: { M7: '2031-07-03', M8: '2031-08-14', M9: '2031-09-11' },
        requires: { M8: 'M7' },
        teams: [
          {
            name: '바닷가빨래터',
            activeOn: '2031-08-19',
            cells: {
              M7: { status: 'accepted', since: '2031-07-01' },
              M8: { status: 'in_review', since: '2031-08-17' },
            },
          },
          {
            name: '볕든골목',
            activeOn: '2031-08-19',
            cells: {
              M7: { status: 'in_review', since: '2031-08-12', attempt: 2 },
              M8: { status: 'open', dueOn: '2031-08-25' },
            },
          },
          { name: '느린걸음여행', activeOn: '2031-08-19', cells: { M7: { status: 'returned', since: '2031-08-11' } } },
          { name: '산골약배달', activeOn: '2031-07-27', cells: { M7: { status: 'accepted', since: '2031-08-02' } } },
          {
            name: '갯벌지기',
            activeOn: '2031-08-19',
            cells: { M7: { status: 'waived', since: '2031-08-10' }, M8: { status: 'accepted', since: '2031-08-15' } },
          },
        ],
      }),
      hub.actorAs('hub_staff', { personId: await insertStaff(tx, '담당자 02') }),
    ]);
    closed = await hub.tx((tx) =>
      insertBoard(tx, {
        phase: 'closed',
        milestones: { M1: '2031-08-01' },
        teams: [{ name: '닫은 기수 팀', cells: { M1: { status: 'in_review' } } }],
      }),
    );
  });

  const box = (name: InboxBox, page: { limit?: number; after?: string } = {}) =>
    hub.get(InboxItems).execute(staff, { box: name, limit: 50, ...page });
  const names = (view: { items: readonly { team: string; milestone: { code: string } | null }[] }) =>
    view.items.map(({ team, milestone }) => `${team} ${milestone?.code}`);

  it('lists what waits on us, oldest first', async () => {
    const view = await box('mine');

    expect(names(view)).toEqual(['볕든골목 M7', '바닷가빨래터 M8']);
    expect(view.items[0]).toMatchObject({ days: 8, attempt: 2, state: 'in_review' });
  });

  it('lists what waits on teams: returned and late, but not what is blocked', async () => {
    expect(names(await box('teams'))).toEqual(['느린걸음여행 M7', '산골약배달 M8']);
  });

  it('lists what was decided in the last 30 days, newest first', async () => {
    expect(names(await box('cleared'))).toEqual(['갯벌지기 M8', '갯벌지기 M7', '산골약배달 M7']);
  });

  it('lists requests apart, with their reasons', async () => {
    await hub.tx((tx) =>
      tx.rows(
        `insert into progress.milestone_exception (id, hub_id, team_id, cohort_id, team_milestone_id, kind, status, reason, from_on, until_on, author_id, asked_at)
         values ($1, $2, $3, $4, $5, 'extension', 'asked', '장마로 공사가 늦어요', '2031-08-14', '2031-08-28', $6, '2031-08-18T12:00:00+09:00')`,
        [
          newId(),
          hub.hub.id,
          ids.teams['산골약배달'],
          ids.cohortId,
          ids.teamMilestones['산골약배달 M8'],
          staff.personId,
        ],
      ),
    );

    const view = await box('requests');

    expect(view.items).toEqual([
      expect.objectContaining({ request: 'extension', reason: '장마로 공사가 늦어요', days: 2 }),
    ]);
    expect(view.counts).toEqual({ mine: 2, others: 0, requests: 1, teams: 2, cleared: 3, answered: 0 });
  });

  it('leaves to a named reviewer what is theirs, as long as they work here', async () => {
    const { personId } = staff;
    const colleague = await hub.tx((tx) => insertStaff(tx, '담당자 03'));
    await insertGrant(hub, { personId: colleague, role: 'hub_staff' });
    const review = (reviewerId: string | null) =>
      hub.asOwner(`update programmes.milestone set reviewer_id = $2 where hub_id = $1 and code = 'M7'`, [
        hub.hub.id,
        reviewerId,
      ]);
    const today = async () => (await hub.get(TodayQuery).execute(staff)).review.items.map(({ team }) => team);

    await review(colleague);
    expect(names(await box('mine'))).toEqual(['바닷가빨래터 M8']);
    expect(names(await box('others'))).toEqual(['볕든골목 M7']);
    expect(await today()).toEqual(['바닷가빨래터']);

    await review(personId);
    expect((await box('mine')).counts).toMatchObject({ mine: 2, others: 0 });

    await review(colleague);
    await hub.asOwner(`update identity.hub_grant set ended_at = now() where person_id = $1`, [colleague]);
    expect((await box('mine')).counts).toMatchObject({ mine: 2, others: 0 });
  });

  it('counts what the board counts', async () => {
    const { counts } = await box('mine');
    const { teams } = await hub.get(CohortBoardQuery).execute(staff, ids.cohortId);
    const today = await hub.get(TodayQuery).execute(staff);

    const onBoard = (...states: TeamMilestoneStateName[]) =>
      teams.flatMap(({ cells }) => cells).filter((cell) => cell && states.includes(cell.state)).length;
    expect(counts.mine + counts.others).toBe(onBoard('in_review'));
    expect(counts.teams).toBe(onBoard('returned', 'late'));
    expect(today.review.total).toBe(counts.mine);
    expect(today.late.total + onBoard('returned')).toBe(counts.teams);
    expect(today.blocked.total).toBe(onBoard('blocked'));
  });

  it('counts of what waits for each other only what waits for something that can be done', async () => {
    const { M8, M9 } = ids.milestones;
    await hub.asOwner(
      `insert into programmes.milestone_dependency (hub_id, cohort_id, milestone_id, requires_id) values ($1, $2, $3, $4)`,
      [hub.hub.id, ids.cohortId, M9, M8],
    );

    const { blocked } = await hub.get(TodayQuery).execute(staff);

    expect(names(blocked).toSorted()).toEqual(['느린걸음여행 M8', '바닷가빨래터 M9', '볕든골목 M8', '산골약배달 M9']);
  });

  it('leads from each number of today to a board that shows exactly it', async () => {
    const today = await hub.get(TodayQuery).execute(staff);
    const { teams, milestones } = await hub.get(CohortBoardQuery).execute(staff, ids.cohortId);
    const shown = (filter: Record<string, unknown>) =>
      teams.filter((team) => fitsBoardFilter(team, milestones, boardFilter.parse(filter))).map(({ name }) => name);

    expect(today.late.boards).toEqual([{ cohortId: ids.cohortId, cohort: '1기', count: 1, leastDays: 6 }]);
    expect(shown({ state: 'late' })).toEqual(today.late.items.map(({ team }) => team));
    expect(shown({ state: 'blocked' })).toHaveLength(today.blocked.boards[0]!.count);
    expect(shown({ silent: today.silent.boards[0]!.leastDays, risk: 'high' })).toEqual(['산골약배달']);
    const owed = 'open,returned,blocked,late,not_due';
    for (const { code, dueOn, team, teams: count } of today.upcoming)
      expect(shown({ milestone: code, state: owed, due: dueOn, ...(team && { q: team }) })).toHaveLength(count);
  });

  it('opens exactly the answers that today’s pace counts', async () => {
    const answer = async (teamMilestoneId: string, decision: 'accepted' | 'returned', at: string, attempt = 1) => {
      const submission = newId();
      await hub.asOwner(
        `with attempt as (
           insert into progress.submission (id, hub_id, team_milestone_id, attempt, status, revision, handed_in_at, is_on_behalf)
           values ($1, $2, $3, $4, $5, 1, $6::timestamptz - make_interval(days => $4 * 2), false))
         insert into progress.review (id, hub_id, submission_id, team_milestone_id, decision, body, marks, reviewer_id, decided_at)
         values ($7, $2, $1, $3, $5, '', '[]', $8, $6)`,
        [submission, hub.hub.id, teamMilestoneId, attempt, decision, at, newId(), staff.personId],
      );
    };
    const of = ids.teamMilestones;
    await answer(of['갯벌지기 M8']!, 'accepted', '2031-08-15T12:00:00+09:00');
    await answer(of['볕든골목 M7']!, 'returned', '2031-08-08T12:00:00+09:00'); // handed in again since
    await answer(of['느린걸음여행 M7']!, 'returned', '2031-07-30T12:00:00+09:00', 1);
    await answer(of['느린걸음여행 M7']!, 'returned', '2031-08-11T12:00:00+09:00', 2);
    await answer(of['산골약배달 M8']!, 'accepted', '2031-07-22T12:00:00+09:00'); // reopened since
    await answer(closed.teamMilestones['닫은 기수 팀 M1']!, 'accepted', '2031-08-02T12:00:00+09:00', 4);
    await answer(of['바닷가빨래터 M7']!, 'accepted', '2031-07-21T11:59:59+09:00'); // a second too old

    const { answer: pace } = await hub.get(TodayQuery).execute(staff);
    const first = await box('answered', { limit: 4 });
    const rows = [...first.items, ...(await box('answered', { limit: 4, after: first.next! })).items];

    expect(pace).toEqual({ medianDays: 2, answered: 6 });
    expect([first.counts.answered, rows.length]).toEqual([pace.answered, pace.answered]);
    expect(rows.map(({ team, milestone, state, attempt }) => [team, milestone?.code, state, attempt])).toEqual([
      ['갯벌지기', 'M8', 'done', 1],
      ['느린걸음여행', 'M7', 'returned', 2],
      ['볕든골목', 'M7', 'returned', 1],
      ['닫은 기수 팀', 'M1', 'done', 4],
      ['느린걸음여행', 'M7', 'returned', 1],
      ['산골약배달', 'M8', 'done', 1],
    ]);
    expect(rows.map(({ tookDays, days }) => [tookDays, days])).toEqual([
      [2, 5],
      [4, 9],
      [2, 12],
      [8, 18],
      [2, 21],
      [2, 29],
    ]);
  });

  it('pages without loss while an item leaves the box', async () => {
    const first = await box('cleared', { limit: 1 });
    await hub.tx((tx) => tx.rows(`delete from progress.team_milestone where id = $1`, [first.items[0]!.id]));

    const second = await box('cleared', { limit: 1, after: first.next! });

    expect([...names(first), ...names(second)]).toEqual(['갯벌지기 M8', '갯벌지기 M7']);
  });

  it.each(['mine', 'teams', 'cleared'] as const)('pages %s without loss or repetition', async (name) => {
    const seen: string[] = [];
    let after: string | null | undefined;
    do {
      const { items, next } = await box(name, { limit: 1, ...(after && { after }) });
      seen.push(...items.map(({ id }) => id));
      after = next;
    } while (after);

    const whole = await box(name);
    expect(whole.items.length).toBeGreaterThan(1);
    expect(seen).toEqual(whole.items.map(({ id }) => id));
  });

  it('shows today what waits longest first, what comes next, and our own pace', async () => {
    const view = await hub.get(TodayQuery).execute(staff);

    expect(view.review.items.map(({ team, days }) => [team, days])).toEqual([
      ['볕든골목', 8],
      ['바닷가빨래터', 3],
    ]);
    expect(view.blocked.items.map(({ team }) => team)).toEqual(['느린걸음여행', '볕든골목']);
    expect(view.late.items.map(({ team, days }) => [team, days])).toEqual([['산골약배달', 6]]);
    expect(view.silent.items.map(({ team, days }) => [team, days])).toEqual([['산골약배달', 24]]);
    expect(view.upcoming).toEqual([
      expect.objectContaining({ code: 'M8', inDays: 5, team: '볕든골목', teams: 1 }),
      expect.objectContaining({ code: 'M9', inDays: 22, team: null, teams: 5 }),
    ]);
    expect(view.answer).toEqual({ medianDays: null, answered: 0 });
    expect(view.total).toBe(2 + 2 + 1 + 1);
  });
});
