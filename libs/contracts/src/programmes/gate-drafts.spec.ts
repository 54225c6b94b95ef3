import { describe, expect, it } from '@jest/globals';

import { gateConditions, gateDraft, rekeyGate, type GateDraft } from './gate-drafts.js';

const GATE: GateDraft = {
  mode: 'all',
  of: [
    { key: 'a', kind: 'milestones', milestones: ['m1', 'm2'] },
    { key: 'b', kind: 'interviews', atLeast: 5 },
    {
      kind: 'group',
      mode: 'any',
      of: [
        { key: 'c', kind: 'document', milestone: 'm1', item: 'e1' },
        { key: 'd', kind: 'milestones', milestones: null },
      ],
    },
  ],
};

describe('a gate', () => {
  it('has its conditions in order, those of groups too', () => {
    expect(gateConditions(GATE).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('follows its milestones under other keys', () => {
    expect(rekeyGate(GATE, (key) => `${key}!`)).toMatchObject({
      of: [{ milestones: ['m1!', 'm2!'] }, {}, { of: [{ milestone: 'm1!' }, { milestones: null }] }],
    });
  });

  it('forgets what asked for a milestone that is gone, and nothing else', () => {
    expect(gateConditions(rekeyGate(GATE, (key) => (key === 'm1' ? null : key))!)).toEqual([
      { key: 'a', kind: 'milestones', milestones: ['m2'] },
      { key: 'b', kind: 'interviews', atLeast: 5 },
      { key: 'd', kind: 'milestones', milestones: null },
    ]);
  });

  it('is no gate any more when nothing is left to ask for', () => {
    const only: GateDraft = { mode: 'all', of: [{ key: 'a', kind: 'milestones', milestones: ['m1'] }] };

    expect(rekeyGate(only, () => null)).toBeNull();
  });

  it.each([
    ['nothing to ask for', { mode: 'all', of: [] }],
    ['an empty group', { mode: 'all', of: [{ kind: 'group', mode: 'any', of: [] }] }],
    ['a threshold of nothing', { mode: 'all', of: [{ key: 'a', kind: 'interviews', atLeast: 0 }] }],
    ['a third of an hour', { mode: 'all', of: [{ key: 'a', kind: 'mentoring_hours', atLeast: 0.3 }] }],
    ['a kind that nobody knows', { mode: 'all', of: [{ key: 'a', kind: 'luck', atLeast: 1 }] }],
  ])('is refused with %s', (_what, gate) => {
    expect(gateDraft.safeParse(gate).success).toBe(false);
  });
});
