import { isDeepStrictEqual } from 'node:util';

import type { MilestoneContent, MilestoneDraft, PlanDraft, PlanPreview } from '@onsil/contracts';

import type { GateChange, MilestoneChange } from './plan.js';
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
      checklist: !isDeepStrictEqual(old.checklist, milestone.checklist),
      date: from === dueOn && old.dueTime === milestone.dueTime ? null : { from, to: dueOn! },
    };
    return change.content || change.requires || change.checklist || change.date
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

/** What a draft changes in the gates of a saved plan; in the draft's order, those of stages that go last. */
export function gateChanges({ draft: before }: StoredPlan, draft: PlanDraft): GateChange[] {
  const gateOf = (plan: PlanDraft, key: string) => plan.stages.find((stage) => stage.key === key)?.gate ?? null;
  const gone = before.stages.filter(({ key }) => !draft.stages.some((stage) => stage.key === key));
  return [...draft.stages, ...gone].flatMap(({ key, name }): GateChange[] => {
    const [from, to] = [gateOf(before, key), gateOf(draft, key)];
    if (isDeepStrictEqual(from, to)) return [];
    const kind = from === null ? 'added' : to === null ? 'removed' : 'changed';
    return [{ kind, stageId: before.stages.some((stage) => stage.key === key) ? key : null, stage: name }];
  });
}

/** True when a team would read something else. */
export function readsDifferently(old: MilestoneContent, milestone: MilestoneContent): boolean {
  return CONTENT.some((field) => !isDeepStrictEqual(old[field], milestone[field]));
}

function milestonesOf({ stages }: PlanDraft): Map<string, MilestoneDraft> {
  return new Map(
    stages.flatMap(({ milestones }) => milestones.map((milestone) => [milestone.key, milestone] as const)),
  );
}
