import { describe, expect, it } from '@jest/globals';
import type { FrameworkCell, ReadinessVerdict } from '@onsil/contracts';

import { unfoldedCells } from './unfolded.rule.js';

const words = { ko: '글', en: 'text' };
const cells = [2, 1, 3].map((level): FrameworkCell => ({
  dimension: 'team',
  level,
  title: words,
  criteria: ['a', 'b'].map((letter) => ({
    key: `team.${level}.${letter}`,
    text: words,
    proof: words,
    evidenceRequired: true,
    requires: [],
  })),
}));
const shown = (said: Record<string, ReadinessVerdict>): number[] =>
  unfoldedCells(cells, new Map(Object.entries(said))).map(({ level }) => level);

describe('the cells that are asked', () => {
  it('go up to the first level that is not wholly met', () => {
    expect(shown({})).toEqual([1]);
    expect(shown({ 'team.1.a': 'met', 'team.1.b': 'unclear' })).toEqual([1]);
    expect(shown({ 'team.1.a': 'met', 'team.1.b': 'met' })).toEqual([1, 2]);
  });

  it('are all once everything is met', () => {
    const all = Object.fromEntries(cells.flatMap(({ criteria }) => criteria.map(({ key }) => [key, 'met' as const])));

    expect(shown(all)).toEqual([1, 2, 3]);
  });
});
