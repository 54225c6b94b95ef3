import { describe, expect, it } from '@jest/globals';
import type { GateDraft } from '@onsil/contracts';

import { aMilestoneDraft, aPlanDraft, aStageDraft } from '../../testing/index.js';
import { gateFaults } from './gate-faults.rule.js';

const FILE = { id: 'f1', kind: 'file', label: '협약서', required: true } as const;
const faultsOf = (of: GateDraft['of'], milestones = [aMilestoneDraft({ evidence: [FILE] })]) =>
  gateFaults(aPlanDraft({ stages: [aStageDraft({ milestones, gate: { mode: 'all', of } })] })).map(({ code }) => code);

describe('the faults of gates', () => {
  it('are none where milestones and documents are those of the plan', () => {
    expect(
      faultsOf([
        { key: 'a', kind: 'milestones', milestones: ['m1'] },
        { key: 'b', kind: 'document', milestone: 'm1', item: 'f1' },
        { key: 'c', kind: 'milestones', milestones: null },
      ]),
    ).toEqual([]);
  });

  it('name a milestone that is not there, also one that a document belongs to', () => {
    expect(faultsOf([{ key: 'a', kind: 'milestones', milestones: ['m9'] }])).toEqual(['gate_unknown_milestone']);
    expect(faultsOf([{ key: 'a', kind: 'document', milestone: 'm9', item: 'f1' }])).toEqual(['gate_unknown_milestone']);
  });

  it('name a document that its milestone does not ask for as a file', () => {
    const text = aMilestoneDraft({ evidence: [{ ...FILE, kind: 'text' }] });

    expect(faultsOf([{ key: 'a', kind: 'document', milestone: 'm1', item: 'f9' }])).toEqual(['gate_unknown_document']);
    expect(faultsOf([{ key: 'a', kind: 'document', milestone: 'm1', item: 'f1' }], [text])).toEqual([
      'gate_unknown_document',
    ]);
  });

  it('name two conditions with one key, and “all of the stage” where the stage has none; each once, at the stage', () => {
    const twice: GateDraft['of'] = [
      { key: 'a', kind: 'milestones', milestones: null },
      { kind: 'group', mode: 'any', of: [{ key: 'a', kind: 'interviews', atLeast: 1 }] },
    ];

    expect(faultsOf(twice, [])).toEqual(['gate_duplicate_condition', 'gate_without_milestones']);
  });
});
