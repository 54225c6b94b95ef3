import { rekeyGate, type PlanDraft, type PlanPreview } from '@onsil/contracts';

import type { Revisions } from './plan-revisions.rule.js';

/** The ids that keys of a draft got, and the revisions of what was there before. */
export interface Placed {
  readonly stageIds: ReadonlyMap<string, string>;
  readonly milestoneIds: ReadonlyMap<string, string>;
  readonly revisions: Revisions;
}

/** Rows of programmes.stage, by column name. */
export function stageRows(
  { stages }: PlanDraft,
  dates: PlanPreview,
  { stageIds, milestoneIds, revisions }: Placed,
): object[] {
  return stages.map(({ key, name, kind, startsDay, gate }, position) => ({
    id: stageIds.get(key),
    position,
    name,
    kind,
    starts_day: startsDay,
    starts_on: dates.stages[position]!.startsOn,
    ends_on: dates.stages[position]!.endsOn,
    gate: gate && rekeyGate(gate, (milestone) => milestoneIds.get(milestone)!),
    gate_revision: revisions.gates.get(key) ?? 1,
  }));
}

/** Rows of programmes.milestone, by column name. */
export function milestoneRows(
  { stages }: PlanDraft,
  dates: PlanPreview,
  { stageIds, milestoneIds, revisions }: Placed,
): object[] {
  const placed = stages.flatMap((stage) =>
    stage.milestones.map((milestone) => ({ milestone, stageId: stageIds.get(stage.key) })),
  );
  return placed.map(({ milestone: { key, ...milestone }, stageId }, position) => ({
    id: milestoneIds.get(key),
    stage_id: stageId,
    position,
    code: dates.milestones[position]!.code,
    title: milestone.title,
    good_looks_like: milestone.goodLooksLike,
    unit: milestone.unit,
    target: milestone.target,
    evidence: milestone.evidence,
    reviewer_id: milestone.reviewerId,
    due_rule:
      milestone.due.kind === 'after' && milestone.due.from !== null
        ? { ...milestone.due, from: milestoneIds.get(milestone.due.from) }
        : milestone.due,
    due_on: dates.milestones[position]!.dueOn,
    due_time: milestone.dueTime,
    revision: revisions.milestones.get(key) ?? 1,
    checklist: milestone.checklist,
    checklist_revision: revisions.checklists.get(key) ?? 1,
  }));
}
