import { describe, expect, it } from '@jest/globals';
import type { GateDraft, PlanDraft } from '@onsil/contracts';

import { aMilestoneDraft, aPlanDraft, aStageDraft } from '../../testing/index.js';
import { nextRevisions } from './plan-revisions.rule.js';
import type { StoredPlan } from './stored-plan.js';

const GATE: GateDraft = { mode: 'all', of: [{ key: 'a', kind: 'interviews', atLeast: 5 }] };
const TICK = { id: 't1', text: '사람의 말이 있다', feedback: '들은 말을 적어 주세요.' };
const planWith = (gate: GateDraft | null, milestone: Parameters<typeof aMilestoneDraft>[0] = {}): PlanDraft =>
  aPlanDraft({ stages: [aStageDraft({ milestones: [aMilestoneDraft(milestone)], gate })] });
const stored = (phase: 'draft' | 'open'): StoredPlan => ({
  cohort: {
    id: 'c',
    programmeId: 'p',
    programmeName: '육성',
    name: '1기',
    phase,
    copiedFrom: null,
    version: 1,
  },
  draft: planWith(GATE, { checklist: [TICK] }),
  stages: new Map([['s1', { gateRevision: 3 }]]),
  milestones: new Map([['m1', { code: 'M1', revision: 2, checklistRevision: 4, dueOn: '2026-09-21' }]]),
});
const numbers = (plan: PlanDraft, phase: 'draft' | 'open' = 'open') => {
  const { milestones, checklists, gates } = nextRevisions(stored(phase), plan);
  return [milestones.get('m1'), checklists.get('m1'), gates.get('s1')];
};

describe('the revisions of a running plan', () => {
  it('stay where nothing reads differently', () => {
    expect(
      numbers(planWith({ mode: 'all', of: [{ ...GATE.of[0]! }] } as GateDraft, { checklist: [{ ...TICK }] })),
    ).toEqual([2, 4, 3]);
  });

  it('go on each for itself: words, checklist, gate', () => {
    expect(numbers(planWith(GATE, { checklist: [TICK], title: '새 이름' }))).toEqual([3, 4, 3]);
    expect(numbers(planWith(GATE, { checklist: [] }))).toEqual([2, 5, 3]);
    expect(numbers(planWith(null, { checklist: [TICK] }))).toEqual([2, 4, 4]);
  });

  it('stay while nobody works by the plan', () => {
    expect(numbers(planWith(null, { title: '새 이름', checklist: [] }), 'draft')).toEqual([2, 4, 3]);
  });
});
