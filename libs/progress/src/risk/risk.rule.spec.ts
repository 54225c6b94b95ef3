import { describe, expect, it } from '@jest/globals';
import type { TeamMilestoneState } from '@onsil/contracts';

import { DEFAULT_RISK_RULES, riskOf, rulesInForce, type RiskFacts } from './risk.rule.js';

type Milestone = RiskFacts['milestones'][number];

const milestone = (overrides: Partial<TeamMilestoneState> & { code?: string; returnedCount?: number }): Milestone => ({
  code: 'M8',
  returnedCount: 0,
  state: 'open',
  days: null,
  dueInDays: null,
  isPastDue: false,
  blockers: [],
  turn: 'team',
  ...overrides,
});
const late = (days: number, code = 'M8'): Milestone => milestone({ code, state: 'late', days, isPastDue: true });
const judge = (milestones: readonly Milestone[], silentDays = 0, daysWithoutSession: number | null = null) =>
  riskOf({ silentDays, daysWithoutSession, milestones }, DEFAULT_RISK_RULES);

describe('riskOf, by default', () => {
  it.each([
    ['overdue since this morning', [late(0)], 'low'],
    ['1 day overdue', [late(1)], 'medium'],
    ['4 days overdue', [late(4)], 'medium'],
    ['5 days overdue', [late(5)], 'high'],
    ['returned once', [milestone({ state: 'returned', returnedCount: 1, days: 2 })], 'low'],
    ['returned twice', [milestone({ state: 'returned', returnedCount: 2, days: 2 })], 'medium'],
    ['returned nine times', [milestone({ state: 'returned', returnedCount: 9, days: 2 })], 'medium'],
    [
      'returned once and 5 days past due',
      [milestone({ state: 'returned', returnedCount: 1, days: 5, isPastDue: true })],
      'high',
    ],
    ['blocked for 6 days', [milestone({ state: 'blocked', days: 6 })], 'low'],
    ['blocked for 7 days', [milestone({ state: 'blocked', days: 7 })], 'high'],
    ['in review for long', [milestone({ state: 'in_review', days: 60, isPastDue: true, returnedCount: 3 })], 'none'],
    ['done after two returns', [milestone({ state: 'done', days: 40, returnedCount: 2 })], 'none'],
  ])('judges a team that is %s', (_, milestones, level) => {
    expect(judge(milestones).level).toBe(level);
  });

  it.each([
    [13, 'none'],
    [14, 'medium'],
    [20, 'medium'],
    [21, 'high'],
  ])('judges %i silent days', (silentDays, level) => {
    expect(judge([], silentDays).level).toBe(level);
  });

  it('gives every reason with its number, worst first, and shows the highest bar', () => {
    const milestones = [
      late(2, 'M6'),
      milestone({ code: 'M7', state: 'returned', days: 9, returnedCount: 2 }),
      late(6, 'M8'),
    ];

    expect(judge(milestones, 24)).toEqual({
      level: 'high',
      reasons: [
        { kind: 'silent', level: 'high', milestone: null, count: 24 },
        { kind: 'overdue', level: 'high', milestone: 'M8', count: 6 },
        { kind: 'overdue', level: 'medium', milestone: 'M6', count: 2 },
        { kind: 'returned', level: 'medium', milestone: 'M7', count: 2 },
      ],
    });
  });
});

describe('riskOf, by rules of the cohort', () => {
  it('follows the cohort’s own numbers', () => {
    const rules = [{ kind: 'overdue', mediumFrom: 10, highFrom: 20 }] as const;

    expect(riskOf({ silentDays: 99, daysWithoutSession: null, milestones: [late(9)] }, rules).level).toBe('low');
    expect(riskOf({ silentDays: 0, daysWithoutSession: null, milestones: [late(10)] }, rules).level).toBe('medium');
    expect(riskOf({ silentDays: 0, daysWithoutSession: null, milestones: [late(20)] }, rules).level).toBe('high');
  });

  it('never reaches a level whose number is null', () => {
    const rules = [{ kind: 'silent', mediumFrom: null, highFrom: null }] as const;

    expect(riskOf({ silentDays: 365, daysWithoutSession: null, milestones: [] }, rules)).toEqual({
      level: 'none',
      reasons: [],
    });
  });

  it('misses sessions of a team that has a mentor only', () => {
    expect(judge([], 0, null)).toEqual({ level: 'none', reasons: [] });
    expect(judge([], 0, 20).level).toBe('none');
    expect(judge([], 0, 21)).toEqual({
      level: 'medium',
      reasons: [{ kind: 'no_session', level: 'medium', milestone: null, count: 21 }],
    });
    expect(judge([], 0, 42).level).toBe('high');
  });

  it('fills what a cohort’s own rules leave out with the default', () => {
    const own = rulesInForce([{ kind: 'silent', mediumFrom: 3, highFrom: null }]);

    expect(own.find(({ kind }) => kind === 'silent')).toEqual({ kind: 'silent', mediumFrom: 3, highFrom: null });
    expect(own.filter(({ kind }) => kind !== 'silent')).toEqual(
      DEFAULT_RISK_RULES.filter(({ kind }) => kind !== 'silent'),
    );
  });
});
