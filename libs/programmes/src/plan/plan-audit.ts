import { isDeepStrictEqual } from 'node:util';

import type { MilestoneDraft, PlanDraft } from '@onsil/contracts';
import type { HubTx } from '@onsil/platform';

import type { StoredIds, StoredPlan } from './stored-plan.js';

/** How the saved plan is told in the audit trail: one entry for the cohort, one for each gate and milestone that is not what it was. */
export function auditPlan(
  tx: HubTx,
  stored: StoredPlan,
  { draft, ids, reason }: { draft: PlanDraft; ids: StoredIds; reason?: string },
): void {
  const why = reason === undefined ? {} : { reason };
  tx.audit({
    action: 'plan.saved',
    subject: 'programmes.cohort',
    subjectId: stored.cohort.id,
    before: { starts_on: stored.draft.startsOn, ends_on: stored.draft.endsOn },
    after: { starts_on: draft.startsOn, ends_on: draft.endsOn },
    ...why,
  });
  for (const { key, gate } of draft.stages) {
    const old = stored.draft.stages.find((stage) => stage.key === key);
    if (isDeepStrictEqual(old?.gate ?? null, gate)) continue;
    tx.audit({
      action: 'gate.changed',
      subject: 'programmes.stage',
      subjectId: ids.stages.get(key)!,
      before: { gate: old?.gate ?? null },
      after: { gate },
      ...why,
    });
  }
  const before = new Map(milestonesOf(stored.draft).map((milestone) => [milestone.key, columnsOf(milestone)]));
  for (const milestone of milestonesOf(draft)) {
    const old = before.get(milestone.key);
    const after = columnsOf(milestone);
    before.delete(milestone.key);
    if (isDeepStrictEqual(old, after)) continue;
    const subject = { subject: 'programmes.milestone', subjectId: ids.milestones.get(milestone.key)!, ...why } as const;
    if (old) tx.audit({ action: 'milestone.changed', ...subject, ...differences(old, after) });
    else tx.audit({ action: 'milestone.added', ...subject, after });
  }
  for (const [id, old] of before)
    tx.audit({ action: 'milestone.removed', subject: 'programmes.milestone', subjectId: id, before: old, ...why });
}

type Columns = Readonly<Record<string, unknown>>;

function differences(before: Columns, after: Columns): { before: Columns; after: Columns } {
  const changed = Object.keys(after).filter((column) => !isDeepStrictEqual(before[column], after[column]));
  const pick = (columns: Columns) => Object.fromEntries(changed.map((column) => [column, columns[column]]));
  return { before: pick(before), after: pick(after) };
}

function columnsOf(milestone: MilestoneDraft): Columns {
  return {
    title: milestone.title,
    good_looks_like: milestone.goodLooksLike,
    unit: milestone.unit,
    target: milestone.target,
    evidence: milestone.evidence,
    reviewer_id: milestone.reviewerId,
    due_rule: milestone.due,
    due_time: milestone.dueTime,
    checklist: milestone.checklist,
  };
}

function milestonesOf({ stages }: PlanDraft): MilestoneDraft[] {
  return stages.flatMap(({ milestones }) => milestones);
}
