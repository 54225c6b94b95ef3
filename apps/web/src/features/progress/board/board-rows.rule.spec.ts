import { describe, expect, it } from '@jest/globals';
import type { BoardTeam } from '@onsil/contracts';

import { aBoard, aBoardTeam } from '../../../testing/board.builder.js';
import { boardFacts, boardRows, goneTeams, shownTeams, standings, tallyOf } from './board-rows.rule.js';

const quiet = (name: string): BoardTeam => aBoardTeam({ name, risk: { level: 'none', reasons: [], snooze: null } });
const risky = (name: string): BoardTeam => aBoardTeam({ name });

describe('boardRows', () => {
  it('folds the quiet teams of a large board into one line until it is opened', () => {
    const teams = [risky('A'), risky('B'), quiet('C'), quiet('D'), quiet('E')];

    expect(boardRows(teams, { isLarge: true, isUnfolded: false }).map(({ kind }) => kind)).toEqual([
      'team',
      'team',
      'quiet',
    ]);
    expect(boardRows(teams, { isLarge: true, isUnfolded: false }).at(-1)).toEqual({ kind: 'quiet', count: 3 });
    expect(boardRows(teams, { isLarge: true, isUnfolded: true })).toHaveLength(5);
    expect(boardRows(teams, { isLarge: false, isUnfolded: false })).toHaveLength(5);
  });
});

describe('shownTeams', () => {
  const board = aBoard([
    quiet('가'),
    aBoardTeam({ name: '나', silentDays: 40 }),
    aBoardTeam({ name: '다', silentDays: 2 }),
  ]);
  const names = (...args: Parameters<typeof shownTeams> extends [unknown, ...infer Rest] ? Rest : never) =>
    shownTeams(board, ...args).map(({ name }) => name);

  it('orders by risk, by silence or by name', () => {
    expect(names({}, 'risk')).toEqual(['나', '다', '가']);
    expect(names({}, 'silent')).toEqual(['나', '다', '가']);
    expect(names({}, 'name')).toEqual(['가', '나', '다']);
  });

  it('keeps the board’s own order of teams untouched', () => {
    shownTeams(board, {}, 'risk');

    expect(board.teams.map(({ name }) => name)).toEqual(['가', '나', '다']);
  });
});

describe('where teams stand on the cohort', () => {
  const gone = (name: string, kind: 'graduated' | 'withdrawn' | null) => ({
    id: aBoardTeam().id,
    name,
    kind,
    leftOn: '2026-08-01',
  });
  const board = aBoard(
    [risky('A'), aBoardTeam({ name: 'B', pausedUntilOn: '2026-09-30' })],
    [gone('C', 'graduated'), gone('D', 'withdrawn'), gone('E', null)],
  );

  it('is counted once for each, as many as the filter then shows', () => {
    const counts = standings(board);

    expect(counts).toEqual({ on: 1, paused: 1, left: 2, graduated: 1 });
    for (const standing of ['on', 'paused', 'left', 'graduated'] as const)
      expect((goneTeams(board, { standing }) ?? shownTeams(board, { standing }, 'name')).length).toBe(counts[standing]);
  });

  it('finds those that have left by name', () => {
    expect(goneTeams(board, { standing: 'left', q: 'd' })?.map(({ name }) => name)).toEqual(['D']);
    expect(goneTeams(board, { q: 'd' })).toBeNull();
  });
});

describe('boardFacts', () => {
  it('counts teams and submissions over the whole board, and finds the next due day', () => {
    const board = aBoard([
      aBoardTeam({ name: '가', silentDays: 24, cells: [{ state: 'done' }, { state: 'late', days: 6 }] }),
      aBoardTeam({
        name: '나',
        silentDays: 2,
        cells: [
          { state: 'in_review', days: 8 },
          { state: 'in_review', days: 3 },
        ],
      }),
      aBoardTeam({ name: '다', silentDays: 2, cells: [{ state: 'done' }, null] }),
    ]);

    expect(boardFacts(board)).toEqual({
      silent: { teams: 1, from: 21 },
      review: { count: 2, longest: 8 },
      blocked: 0,
      late: 1,
      next: { code: 'M9', title: 'M9 milestone', dueOn: '2026-09-11', inDays: 22 },
    });
    expect(tallyOf(board.teams, 0)).toEqual({ done: 2, in_review: 1 });
  });
});
