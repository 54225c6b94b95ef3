import type { DueRule, PlanDraft, PlanTemplate } from '@onsil/contracts';
import { daysBetween, plusDays } from '@onsil/network';

/** A plan freed from its dates: fixed dates become days after the start, named reviewers become anyone who may review. */
export function templateOf({ startsOn, endsOn, stages }: PlanDraft): PlanTemplate {
  const relative = (due: DueRule): DueRule =>
    due.kind === 'date'
      ? { kind: 'after', from: null, count: daysBetween(startsOn, due.on), unit: 'day', landing: due.landing }
      : due;
  return {
    lengthDays: daysBetween(startsOn, endsOn),
    stages: stages.map((stage) => ({
      ...stage,
      milestones: stage.milestones.map((milestone) => ({
        ...milestone,
        reviewerId: null,
        due: relative(milestone.due),
      })),
    })),
  };
}

/** The plan that a template gives when it starts on a day. */
export function planFrom({ lengthDays, stages }: PlanTemplate, startsOn: string): PlanDraft {
  return {
    startsOn,
    endsOn: plusDays(startsOn, lengthDays),
    stages: stages.map((stage) => ({
      ...stage,
      milestones: stage.milestones.map((milestone) => ({ ...milestone, checklist: milestone.checklist ?? [] })),
      gate: stage.gate ?? null,
    })),
  };
}
