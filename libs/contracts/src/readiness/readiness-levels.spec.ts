import { describe, expect, it } from '@jest/globals';

import type { FrameworkContent, FrameworkCriterion } from './framework-content.js';
import { overallLevel, readinessLevels, readinessPoints, type JudgedCriterion } from './readiness-levels.js';

const words = { ko: '글', en: 'text' };
const criterion = (key: string, more: Partial<FrameworkCriterion> = {}): FrameworkCriterion => ({
  key,
  text: words,
  proof: words,
  evidenceRequired: true,
  requires: [],
  ...more,
});
const dimension = (key: string) => ({ key, name: words, specialty: null, stageKinds: [] });
const met: JudgedCriterion = { verdict: 'met', hasEvidence: true };
const asserted: JudgedCriterion = { verdict: 'met', hasEvidence: false };

const content: Pick<FrameworkContent, 'dimensions' | 'cells'> = {
  dimensions: [dimension('team'), dimension('market')],
  cells: [
    { dimension: 'team', level: 1, title: words, criteria: [criterion('team.1.a'), criterion('team.1.b')] },
    { dimension: 'team', level: 2, title: words, criteria: [criterion('team.2.a')] },
    { dimension: 'market', level: 1, title: words, criteria: [criterion('market.1.a', { evidenceRequired: false })] },
    {
      dimension: 'market',
      level: 2,
      title: words,
      criteria: [criterion('market.2.a', { requires: ['team.2.a'] })],
    },
  ],
};
const levels = (judged: Record<string, JudgedCriterion>) =>
  readinessLevels(content, new Map(Object.entries(judged))).map(({ level, asserted: said }) => [level, said]);

describe('readiness levels', () => {
  it('are reached when every criterion up to them is met', () => {
    expect(levels({ 'team.1.a': met, 'team.1.b': met, 'team.2.a': met, 'market.1.a': met })).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(levels({ 'team.1.a': met, 'team.2.a': met })).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('rest on evidence where a criterion asks for it; without, they are asserted', () => {
    expect(levels({ 'team.1.a': met, 'team.1.b': asserted, 'team.2.a': met, 'market.1.a': asserted })).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });

  it('do not count what is unclear or not met', () => {
    expect(
      levels({ 'team.1.a': met, 'team.1.b': { verdict: 'unclear', hasEvidence: true }, 'market.1.a': met }),
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('count a criterion only with those it builds on', () => {
    const market = { 'market.1.a': met, 'market.2.a': met };

    expect(levels({ ...market, 'team.2.a': asserted })[1]).toEqual([1, 2]);
    expect(levels({ ...market, 'team.2.a': met })[1]).toEqual([2, 2]);
  });

  it('are counted at once where each criterion builds on all of the level below', () => {
    const wide = Array.from({ length: 12 }, (_, at) => ({
      dimension: 'team',
      level: at + 1,
      title: words,
      criteria: Array.from({ length: 12 }, (_unused, nth) =>
        criterion(`team.${at + 1}.${nth}`, {
          requires: at === 0 ? [] : Array.from({ length: 12 }, (_each, below) => `team.${at}.${below}`),
        }),
      ),
    }));
    const all = new Map(wide.flatMap((cell) => cell.criteria.map(({ key }) => [key, met] as const)));

    expect(readinessLevels({ dimensions: [dimension('team')], cells: wide }, all)).toEqual([
      { dimension: 'team', level: 12, asserted: 12 },
    ]);
  });

  it('make an overall level of the lowest dimension, and name it', () => {
    const profile = [
      { dimension: 'team', level: 3, asserted: 4 },
      { dimension: 'market', level: 2, asserted: 5 },
      { dimension: 'scale', level: 2, asserted: 2 },
    ];

    expect(overallLevel(profile)).toEqual({ level: 2, asserted: 2, lowest: ['market', 'scale'] });
  });
});

describe('readiness points', () => {
  const weighed: Pick<FrameworkContent, 'scoring' | 'weights' | 'levels'> = {
    scoring: 'points',
    levels: [words, words],
    weights: [
      { year: 2024, points: { team: 60, market: 40 } },
      { year: 2026, points: { team: 50, market: 50 } },
    ],
  };
  const profile = [
    { dimension: 'team', level: 1, asserted: 2 },
    { dimension: 'market', level: 2, asserted: 2 },
  ];

  it('follow the table of the year', () => {
    expect(readinessPoints(weighed, profile, 2025)).toEqual({ level: 70, asserted: 100, total: 100, year: 2024 });
    expect(readinessPoints(weighed, profile, 2027)).toEqual({ level: 75, asserted: 100, total: 100, year: 2026 });
  });

  it('use the earliest table before its year, and none where the lowest decides', () => {
    expect(readinessPoints(weighed, profile, 2020)).toMatchObject({ year: 2024 });
    expect(readinessPoints({ ...weighed, scoring: 'lowest' }, profile, 2025)).toBeNull();
  });
});
