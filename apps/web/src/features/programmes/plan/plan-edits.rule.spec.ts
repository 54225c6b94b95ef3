import { describe, expect, it } from '@jest/globals';
import type { MilestoneDraft, PlanDraft } from '@onsil/contracts';

import {
  addMilestone,
  addStage,
  moveMilestone,
  removeMilestone,
  rekey,
  removeStage,
  startOn,
} from './plan-edits.rule.js';

const milestone = (key: string, more: Partial<MilestoneDraft> = {}): MilestoneDraft => ({
  key,
  title: key,
  goodLooksLike: '',
  unit: null,
  target: null,
  evidence: [],
  reviewerId: null,
  due: { kind: 'after', from: null, count: 7, unit: 'day', landing: 'next' },
  dueTime: '18:00',
  requires: [],
  checklist: [],
  ...more,
});
const PLAN: PlanDraft = {
  startsOn: '2026-09-07',
  endsOn: '2026-12-24',
  stages: [
    { key: 's1', name: 'Start', kind: 'start', startsDay: 0, milestones: [milestone('a'), milestone('b')], gate: null },
    {
      key: 's2',
      name: 'Problem',
      kind: 'business_model',
      startsDay: 14,
      milestones: [
        milestone('c', { requires: ['a'], due: { kind: 'after', from: 'a', count: 5, unit: 'day', landing: 'next' } }),
      ],
      gate: { mode: 'all', of: [{ key: 'g', kind: 'milestones', milestones: ['a', 'c'] }] },
    },
  ],
};
const order = ({ stages }: PlanDraft) => stages.map(({ milestones }) => milestones.map(({ key }) => key).join(''));

describe('editing a plan', () => {
  it('keeps the length when the start moves', () => {
    expect(startOn(PLAN, '2027-03-01')).toMatchObject({ startsOn: '2027-03-01', endsOn: '2027-06-17' });
  });

  it('moves a milestone within its stage, over to the next one, and not past the ends', () => {
    expect(order(moveMilestone(PLAN, 'a', 1))).toEqual(['ba', 'c']);
    expect(order(moveMilestone(PLAN, 'b', 1))).toEqual(['a', 'bc']);
    expect(order(moveMilestone(PLAN, 'c', -1))).toEqual(['abc', '']);
    expect(order(moveMilestone(PLAN, 'a', -1))).toEqual(['ab', 'c']);
  });

  it('lets nothing count from or require what was removed', () => {
    for (const plan of [removeMilestone(PLAN, 'a'), removeStage(PLAN, 's1')])
      expect(plan.stages.at(-1)!.milestones[0]).toMatchObject({ requires: [], due: { from: null, count: 5 } });
  });

  it('adds a milestone that is due a week into its stage, and a stage four weeks after the last', () => {
    expect(addMilestone(PLAN, 's2', { key: 'd', title: 'New' }).stages[1]!.milestones.at(-1)).toMatchObject({
      key: 'd',
      due: { count: 21 },
    });
    expect(addStage(PLAN, { key: 's3', name: 'New' }).stages.at(-1)).toMatchObject({ startsDay: 42, milestones: [] });
  });

  it('goes on under the ids that saving gave, with what was typed meanwhile', () => {
    const sent = addMilestone(PLAN, 's2', { key: 'new-1', title: 'New' });
    const stands = addMilestone(PLAN, 's2', { key: 'id-1', title: 'New' });
    const typedMeanwhile = addMilestone(sent, 's2', { key: 'new-2', title: 'Newer' });

    expect(order(rekey(typedMeanwhile, sent, stands))).toEqual(['ab', 'cid-1new-2']);
  });
});
