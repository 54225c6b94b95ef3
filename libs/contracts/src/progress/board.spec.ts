import { describe, expect, it } from '@jest/globals';

import {
  boardFilter,
  byRisk,
  fitsBoardFilter,
  setRiskRulesBody,
  type BoardMilestone,
  type BoardTeam,
} from './board.js';

const MILESTONES: BoardMilestone[] = ['M1', 'M2'].map((code) => ({
  id: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f',
  stageId: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398e',
  code,
  title: code,
  dueOn: '2031-08-14',
}));

const team = (overrides: Partial<BoardTeam> = {}): BoardTeam => ({
  id: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398d',
  name: '산골약배달',
  class: 'resident',
  track: null,
  sector: '돌봄',
  district: '춘천',
  mentors: ['멘토 01'],
  risk: { level: 'high', reasons: [{ kind: 'overdue', level: 'high', milestone: 'M2', count: 6 }], snooze: null },
  silentDays: 24,
  cells: [
    { state: 'done', dueOn: '2031-08-30' },
    { state: 'late', days: 6 },
  ],
  ...overrides,
});
const SNOOZE = { untilOn: '2031-08-24', reason: '입원', by: '담당자 02', at: '2031-08-20T00:00:00Z' };
const fits = (filter: Record<string, string>, of = team()) =>
  fitsBoardFilter(of, MILESTONES, boardFilter.parse(filter));

describe('fitsBoardFilter', () => {
  it.each([
    [{}, true],
    [{ state: 'late,blocked' }, true],
    [{ state: 'blocked' }, false],
    [{ state: 'late', milestone: 'M2' }, true],
    [{ state: 'late', milestone: 'M1' }, false],
    [{ state: 'late', milestone: 'M2', due: '2031-08-14' }, true],
    [{ state: 'done', milestone: 'M1', due: '2031-08-14' }, false],
    [{ state: 'done', milestone: 'M1', due: '2031-08-30' }, true],
    [{ due: '2031-08-31' }, false],
    [{ risk: 'high' }, true],
    [{ risk: 'medium' }, false],
    [{ silent: '24' }, true],
    [{ silent: '25' }, false],
    [{ class: 'registered' }, false],
    [{ district: '춘천', mentor: '멘토 01', sector: '돌봄' }, true],
    [{ mentor: '멘토 02' }, false],
    [{ q: '약배달' }, true],
    [{ standing: 'on' }, true],
    [{ standing: 'paused' }, false],
    [{ standing: 'graduated' }, false],
    [{ teams: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398d' }, true],
    [{ teams: '0190f1c4-7b0e-7cc3-98c4-dc0c0c073900' }, false],
    [{ q: '약배달'.normalize('NFD') }, true],
  ])('answers %j with %s', (filter, answer) => {
    expect(fits(filter)).toBe(answer);
  });

  it('tells a team that rests from one that goes on', () => {
    const resting = team({ pausedUntilOn: '2031-09-30' });

    expect(fits({ standing: 'paused' }, resting)).toBe(true);
    expect(fits({ standing: 'on' }, resting)).toBe(false);
  });

  it('counts a snoozed team as no risk', () => {
    const snoozed = team({ risk: { ...team().risk, snooze: SNOOZE } });

    expect(fits({ risk: 'high' }, snoozed)).toBe(false);
    expect(fits({ risk: 'none' }, snoozed)).toBe(true);
  });
});

describe('byRisk', () => {
  it('orders by bar, then by the number behind it, then by name; snoozed teams among the quiet ones', () => {
    const at = (name: string, level: 'high' | 'medium' | 'none', count: number, snoozed = false) =>
      team({
        name,
        risk: { level, reasons: [{ kind: 'overdue', level, milestone: 'M2', count }], snooze: snoozed ? SNOOZE : null },
      });
    const teams = [
      at('하', 'none', 0),
      at('나', 'high', 6),
      at('가', 'high', 30, true),
      at('다', 'high', 9),
      at('라', 'medium', 4),
    ];

    expect(teams.sort(byRisk).map(({ name }) => name)).toEqual(['다', '나', '라', '가', '하']);
  });
});

describe('setRiskRulesBody', () => {
  const rules = (highFrom: number | null) => ({
    items: [
      { kind: 'overdue', mediumFrom: 1, highFrom },
      { kind: 'silent', mediumFrom: 14, highFrom: 21 },
      { kind: 'no_session', mediumFrom: 21, highFrom: 42 },
      { kind: 'returned', mediumFrom: 2, highFrom: null },
      { kind: 'blocked', mediumFrom: null, highFrom: 7 },
    ],
  });

  it('takes each kind once', () => {
    expect(setRiskRulesBody.safeParse(rules(5)).success).toBe(true);
    expect(setRiskRulesBody.safeParse({ items: [...rules(5).items.slice(1), rules(5).items[1]] }).success).toBe(false);
  });

  it('refuses a high bar that is not above the medium one', () => {
    expect(setRiskRulesBody.safeParse(rules(1)).success).toBe(false);
    expect(setRiskRulesBody.safeParse(rules(null)).success).toBe(true);
  });
});
