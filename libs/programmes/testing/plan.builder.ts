import type { MilestoneDraft, PlanDraft, StageDraft } from '@onsil/contracts';

/** A milestone of a draft: due on day 14, wants one text. Say only what the test is about. */
export function aMilestoneDraft(overrides: Partial<MilestoneDraft> = {}): MilestoneDraft {
  return {
    key: 'm1',
    title: '주민 인터뷰 10명',
    goodLooksLike: '만난 사람의 말이 그대로 적혀 있어요.',
    unit: '명',
    target: 10,
    evidence: [{ id: 'e1', kind: 'text', label: '인터뷰 기록', required: true }],
    reviewerId: null,
    due: { kind: 'after', from: null, count: 14, unit: 'day', landing: 'next' },
    dueTime: '18:00',
    requires: [],
    checklist: [],
    ...overrides,
  };
}

/** A stage that begins with the cohort and holds one milestone. */
export function aStageDraft(overrides: Partial<StageDraft> = {}): StageDraft {
  return {
    key: 's1',
    name: '출발',
    kind: 'start',
    startsDay: 0,
    milestones: [aMilestoneDraft()],
    gate: null,
    ...overrides,
  };
}

/** A plan from 7 September to 24 December 2026 with one stage and one milestone. */
export function aPlanDraft(overrides: Partial<PlanDraft> = {}): PlanDraft {
  return { startsOn: '2026-09-07', endsOn: '2026-12-24', stages: [aStageDraft()], ...overrides };
}
