import { isDeepStrictEqual } from 'node:util';

import type { PlanDraft } from '@onsil/contracts';

import { readsDifferently } from './plan-changes.rule.js';
import type { StoredPlan } from './stored-plan.js';

/** The numbers of what was there before, by key; what is new is number 1. */
export interface Revisions {
  readonly milestones: ReadonlyMap<string, number>;
  readonly checklists: ReadonlyMap<string, number>;
  readonly gates: ReadonlyMap<string, number>;
}

/** A plan in which nothing was there before. */
export const FIRST_REVISIONS: Revisions = { milestones: new Map(), checklists: new Map(), gates: new Map() };

/**
 * The next number for each milestone, checklist and gate of an open cohort that reads differently, so that teams that handed in,
 * were reviewed or passed keep theirs; a draft is rewritten in place.
 */
export function nextRevisions(stored: StoredPlan, draft: PlanDraft): Revisions {
  const isLive = stored.cohort.phase !== 'draft';
  const next = (revision: number, isOther: boolean): number => (isLive && isOther ? revision + 1 : revision);
  const milestones = new Map<string, number>();
  const checklists = new Map<string, number>();
  const before = new Map(stored.draft.stages.flatMap((stage) => stage.milestones.map((each) => [each.key, each])));
  for (const milestone of draft.stages.flatMap((stage) => stage.milestones)) {
    const old = before.get(milestone.key);
    if (!old) continue;
    const { revision, checklistRevision } = stored.milestones.get(milestone.key)!;
    milestones.set(milestone.key, next(revision, readsDifferently(old, milestone)));
    checklists.set(milestone.key, next(checklistRevision, !isDeepStrictEqual(old.checklist, milestone.checklist)));
  }
  const gates = new Map(
    draft.stages.flatMap(({ key, gate }) => {
      const old = stored.draft.stages.find((stage) => stage.key === key);
      if (!old) return [];
      return [[key, next(stored.stages.get(key)!.gateRevision, !isDeepStrictEqual(old.gate, gate))] as const];
    }),
  );
  return { milestones, checklists, gates };
}
