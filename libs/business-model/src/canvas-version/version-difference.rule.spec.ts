import { describe, expect, it } from '@jest/globals';
import type { KeptItem } from '@onsil/contracts';

import { differenceOf } from './version-difference.rule.js';

const BLOCKS = ['problem', 'solution', 'revenue'];
const note = (id: string, overrides: Partial<KeptItem> = {}): KeptItem => ({
  id,
  block: 'problem',
  text: id,
  tag: null,
  confidence: 'assumed',
  ...overrides,
});

describe('the difference of two states of a canvas', () => {
  it('names what came, went and changed, in the order of the blocks', () => {
    const before = [note('a'), note('b', { block: 'revenue' }), note('c', { block: 'solution' })];
    const after = [note('a'), note('c', { block: 'solution', text: 'c2' }), note('d')];

    const { items, same } = differenceOf(before, after, BLOCKS);

    expect(same).toBe(1);
    expect(items.map(({ id, before: was, after: is }) => [id, was?.text ?? null, is?.text ?? null])).toEqual([
      ['d', null, 'd'],
      ['c', 'c', 'c2'],
      ['b', 'b', null],
    ]);
  });

  it.each([
    ['its block', { block: 'solution' }],
    ['its tag', { tag: '어르신' }],
    ['how sure the team is', { confidence: 'refuted' as const }],
  ])('counts a note whose text stays as changed by %s', (_, change) => {
    expect(differenceOf([note('a')], [note('a', change)], BLOCKS).items).toHaveLength(1);
  });

  it('does not mind another order', () => {
    expect(differenceOf([note('a'), note('b')], [note('b'), note('a')], BLOCKS)).toEqual({ items: [], same: 2 });
  });
});
