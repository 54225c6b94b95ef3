import { describe, expect, it } from '@jest/globals';
import type { PlanDraft } from '@onsil/contracts';
import { WorkingDays } from '@onsil/network';

import { aMilestoneDraft, aPlanDraft, aStageDraft } from '../../testing/index.js';
import { planDates } from '../plan/plan-dates.rule.js';
import { setupSteps, type SetupFacts } from './setup.rule.js';

const days = new WorkingDays({ holidays: () => new Map(), network: [], hub: [] });
const NOTHING: SetupFacts = { hasReplyTo: false, ownClosedDays: 0 };
const REVIEWER = { id: '01a20a75-0000-7000-8000-000000000001', name: '김민지' };

const openSteps = (plan: PlanDraft, reviewers = [REVIEWER], facts = NOTHING) =>
  setupSteps({ plan, preview: planDates(plan, days), reviewers }, facts)
    .filter(({ done }) => !done)
    .map(({ step, milestones }) => [step, ...milestones].join(' '));
const planOf = (...milestones: Parameters<typeof aMilestoneDraft>[0][]) =>
  aPlanDraft({ stages: [aStageDraft({ milestones: milestones.map(aMilestoneDraft) })] });

describe('setupSteps', () => {
  it('leaves only what is recommended or optional when a plan can be opened', () => {
    expect(openSteps(planOf({}))).toEqual(['second_reviewer', 'reply_to', 'closed_days']);
  });

  it('is done altogether with two reviewers, a reply address and own closed days', () => {
    const two = [REVIEWER, { ...REVIEWER, id: '01a20a75-0000-7000-8000-000000000002' }];

    expect(openSteps(planOf({}), two, { hasReplyTo: true, ownClosedDays: 1 })).toEqual([]);
  });

  it('asks an empty plan for milestones, dates and evidence', () => {
    expect(openSteps(aPlanDraft({ stages: [] }))).toEqual(expect.arrayContaining(['milestones', 'dates', 'evidence']));
  });

  it('names the milestones that keep a step open', () => {
    const plan = planOf(
      { key: 'a', goodLooksLike: '' },
      { key: 'b', evidence: [{ id: 'e1', kind: 'text', label: '글', required: false }] },
      { key: 'c', due: { kind: 'date', on: '2027-01-15', landing: 'next' } },
      { key: 'd', reviewerId: '01a20a75-0000-7000-8000-00000000000f' },
    );

    expect(openSteps(plan)).toEqual(
      expect.arrayContaining(['evidence M2', 'good_looks_like M1', 'inside_period M3', 'reviewer M4']),
    );
  });

  it('counts a date before the start as wrong', () => {
    expect(openSteps(planOf({ due: { kind: 'date', on: '2026-09-01', landing: 'next' } }))).toContain('dates M1');
  });
});
