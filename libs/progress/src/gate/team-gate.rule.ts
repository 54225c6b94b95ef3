import type { GateChecklist, GateConditionView, GateState } from '@onsil/contracts';

import { conditionsOf, counts, frozen, gateChecklist } from './gate-checklist.rule.js';
import type { GateCohort, GateDecision, GateStage, GateTeam } from './gate-facts.js';

/** Where a team stands at one gate: now, and against what was decided. */
export interface GateStanding {
  readonly stage: GateStage;
  readonly state: GateState;
  /** Null where the plan has no gate there any more. */
  readonly checklist: GateChecklist | null;
  readonly decision: GateDecision | null;
  /** Conditions that counted at the decision and do not now; empty while the gate as it was then would still hold. */
  readonly lost: readonly GateConditionView[];
}

interface Place {
  readonly cohort: GateCohort;
  readonly stage: GateStage;
  readonly team: GateTeam;
}

/** The gates of one team, in the plan's order. A passed gate stays passed: what no longer holds is told beside it. */
export function teamGates(cohort: GateCohort, team: GateTeam): GateStanding[] {
  return cohort.stages.flatMap((stage) => {
    const place = { cohort, stage, team };
    const decision = team.decisions.find(({ stageId }) => stageId === stage.id) ?? null;
    if (stage.gate === null && decision === null) return [];
    const checklist = stage.gate && gateChecklist(stage.gate, place);
    const lost = decision ? lostOf(decision, place) : [];
    return [{ stage, state: stateOf(checklist, decision, lost), checklist, decision, lost }];
  });
}

/** The same gate without its decision. */
export function undecided(standing: GateStanding): GateStanding {
  return { ...standing, state: stateOf(standing.checklist, null, []), decision: null, lost: [] };
}

function stateOf(
  checklist: GateChecklist | null,
  decision: GateDecision | null,
  lost: readonly GateConditionView[],
): GateState {
  if (decision) return lost.length > 0 ? 'changed' : 'passed';
  return checklist?.isMet ? 'ready' : 'lacking';
}

/** What was waived at the decision stays waived for it, whatever became of the waiver. */
function lostOf({ checklist: then }: GateDecision, { cohort, stage, team }: Place): GateConditionView[] {
  const { definition, waivers } = frozen(then, stage.id);
  const now = gateChecklist(definition, { cohort, stage, team: { ...team, waivers } });
  if (now.isMet) return [];
  const counted = new Set(conditionsOf(then).flatMap((each) => (counts(each) ? each.condition.key : [])));
  return conditionsOf(now).filter((each) => !counts(each) && counted.has(each.condition.key));
}
