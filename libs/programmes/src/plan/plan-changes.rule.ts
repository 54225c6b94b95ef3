import { isDeepStrictEqual } from 'node:util';

import type { MilestoneContent, MilestoneDraft, PlanDraft, PlanPreview } from '@onsil/contracts';

import type { MilestoneChange } from './plan.js';
import type { StoredPlan } from './stored-plan.js';

const CONTENT = [
  'title',
  'goodLooksLike',
  'unit',
  'target',
  'evidence',
] as const satisfies readonly (keyof MilestoneContent)[];

/** What a draft (with the dates it gives) changes in a saved plan, as teams would feel it; in the draft's order, removals last. */
export function planChanges(stored: StoredPlan, draft: PlanDraft, dates: PlanPreview): MilestoneChange[] {
  const before = milestonesOf(stored.draft);
  const after = milestonesOf(draft);
  const planned = new Map(dates.milestones.map((milestone) => [milestone.key, milestone]));

  const changes = [...after.values()].flatMap((milestone): MilestoneChange[] => {
    const { key, title } = milestone;
    const { code, dueOn } = planned.get(key)!;
    const old = before.get(key);
    if (!old) return [{ kind: 'added', milestoneId: null, key, code, title, dueOn: dueOn! }];
    const from = stored.milestones.get(key)!.dueOn;
    const change = {
      content: readsDifferently(old, milestone),
      requires: !isDeepStrictEqual(new Set(old.requires), new Set(milestone.requires)),
      date: from === dueOn && old.dueTime === milestone.dueTime ? null : { from, to: dueOn! },
    };
    return change.content || change.requires || change.date
      ? [{ kind: 'changed', milestoneId: key, code, title, ...change }]
      : [];
  });
  const removed = [...before.values()]
    .filter(({ key }) => !after.has(key))
    .map(({ key, title }): MilestoneChange => ({
      kind: 'removed',
      milestoneId: key,
      code: stored.milestones.get(key)!.code,
      title,
    }));
  return [...changes, ...removed];
}

/**
 * The revision each known milestone gets: the next one when an open cohort's milestone reads differently, so that teams that handed
 * in keep theirs; a draft is rewritten in place.
 */
export function nextRevisions(stored: StoredPlan, draft: PlanDraft): ReadonlyMap<string, number> {
  const after = milestonesOf(draft);
  return new Map(
    [...milestonesOf(stored.draft)].map(([key, old]) => {
      const { revision } = stored.milestones.get(key)!;
      const milestone = after.get(key);
      const isNew = stored.cohort.phase !== 'draft' && milestone !== undefined && readsDifferently(old, milestone);
      return [key, isNew ? revision + 1 : revision];
    }),
  );
}

function readsDifferently(old: MilestoneContent, milestone: MilestoneContent): boolean {
  return CONTENT.some((field) => !isDeepStrictEqual(old[field], milestone[field]));
}

function milestonesOf({ stages }: PlanDraft): Map<string, MilestoneDraft> {
  return new Map(
    stages.flatMap(({ milestones }) => milestones.map((milestone) => [milestone.key, milestone] as const)),
  );
}
