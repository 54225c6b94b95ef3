import { describe, expect, it } from '@jest/globals';
import { GATE_CONDITION_KINDS, gateConditions, gateDraft, type GateDraft } from '@onsil/contracts';

import {
  addCondition,
  addGroup,
  freeKey,
  newCondition,
  removeCondition,
  setCondition,
  setMode,
} from './gate-edits.rule.js';

const CHOICES = {
  documents: [{ milestone: 'm1', item: 'f1' }],
  framework: 'vrg',
  dimensions: [{ key: 'problem', name: 'Problem' }],
};
const GATE: GateDraft = {
  mode: 'all',
  of: [
    { key: 'c1', kind: 'interviews', atLeast: 5 },
    { kind: 'group', mode: 'any', of: [{ key: 'c2', kind: 'hypotheses_tested', atLeast: 1 }] },
  ],
};
const TALKS = { key: 'c3', kind: 'interviews', atLeast: 1 } as const;

describe('editing a gate', () => {
  it.each(GATE_CONDITION_KINDS)('starts a condition of the kind %s that can be saved as it is', (kind) => {
    const gate = addCondition(null, newCondition(kind, 'c1', CHOICES)!);

    expect(gateDraft.safeParse(gate).success).toBe(true);
  });

  it('offers no condition that would point to nothing', () => {
    const nothing = { documents: [], framework: null, dimensions: [] };

    expect(newCondition('document', 'c1', nothing)).toBeNull();
    expect(newCondition('readiness', 'c1', nothing)).toBeNull();
  });

  it('gives new conditions keys that no other has, in groups neither', () => {
    expect(freeKey(null)).toBe('c1');
    expect(freeKey(GATE)).toBe('c3');
  });

  it('adds at the end of the gate, of a group, or as a new group', () => {
    expect(gateConditions(addCondition(GATE, TALKS)).map(({ key }) => key)).toEqual(['c1', 'c2', 'c3']);
    expect(addCondition(GATE, TALKS, 1).of[1]).toMatchObject({ of: [{ key: 'c2' }, { key: 'c3' }] });
    expect(addGroup(GATE, TALKS).of[2]).toEqual({ kind: 'group', mode: 'any', of: [TALKS] });
  });

  it('changes one condition, or one mode, and leaves the rest', () => {
    expect(setCondition(GATE, { ...TALKS, key: 'c1', atLeast: 9 }).of[0]).toMatchObject({ atLeast: 9 });
    expect(setMode(GATE, 'any')).toEqual({ ...GATE, mode: 'any' });
    expect(setMode(GATE, 'all', 1).of[1]).toMatchObject({ mode: 'all' });
  });

  it('loses a group with its last condition, and the gate with its last entry', () => {
    expect(removeCondition(GATE, 'c2')!.of).toEqual([GATE.of[0]]);
    expect(removeCondition(removeCondition(GATE, 'c2')!, 'c1')).toBeNull();
  });
});
