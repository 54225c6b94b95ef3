import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { personName } from '../person-name.js';
import { cohortPhase } from '../programmes/cohorts.js';
import { gateCondition, gateMode } from '../programmes/gate-drafts.js';

const reason = freeText(1_000).min(1);

/** Reached, let off by name, or missing. */
export const GATE_CONDITION_STATES = ['met', 'waived', 'missing'] as const;
export const gateConditionState = z.enum(GATE_CONDITION_STATES);
export type GateConditionState = z.infer<typeof gateConditionState>;

/** One milestone, document or dimension that a condition asks for. */
const conditionPart = z.object({
  /** A milestone's title, an item's label, a dimension's name. */
  label: z.string(),
  /** `M7`; null for a dimension. */
  code: z.string().nullable(),
  milestoneId: z.uuid().nullable(),
  /** Where the team works on it; null for a dimension. */
  teamMilestoneId: z.uuid().nullable(),
  /** The level reached, for a dimension that was assessed. */
  level: z.int().nullable(),
  isMet: z.boolean(),
});

const waiver = z.object({ reason: z.string(), by: personName, at: instant });

/** A condition as it stands for one team. */
export const gateConditionView = z.object({
  kind: z.literal('condition'),
  condition: gateCondition,
  state: gateConditionState,
  /** How much of it there is, and how much it takes: hours, pieces, or parts. */
  have: z.number(),
  need: z.number(),
  parts: z.array(conditionPart),
  waiver: waiver.nullable(),
  /** There is a waiver, of the condition as it was before it was changed: it does not count any more. */
  hasOutdatedWaiver: z.boolean(),
});
export type GateConditionView = z.infer<typeof gateConditionView>;

const gateGroupView = z.object({
  kind: z.literal('group'),
  mode: gateMode,
  isMet: z.boolean(),
  of: z.array(gateConditionView),
});

/** A gate's conditions as they stand for one team; `met` of `total` count the entries of its first level. */
export const gateChecklist = z
  .object({
    mode: gateMode,
    isMet: z.boolean(),
    met: z.int(),
    total: z.int(),
    of: z.array(z.union([gateConditionView, gateGroupView])),
  })
  .meta({ id: 'GateChecklist' });
export type GateChecklist = z.infer<typeof gateChecklist>;

/** `changed`: passed, and since then something no longer holds; the decision stands. */
export const GATE_STATES = ['passed', 'changed', 'ready', 'lacking'] as const;
export const gateState = z.enum(GATE_STATES);
export type GateState = z.infer<typeof gateState>;

const gateDecision = z.object({
  by: personName,
  at: instant,
  note: z.string(),
  revision: z.int(),
  /** What was met, waived and missing when it was decided. */
  checklist: gateChecklist,
  /** Conditions that counted then and do not now, as they stand now; empty while the gate would still hold. */
  lost: z.array(gateConditionView),
});

/** The gate of one stage for one team: the same list for the team and for staff. */
export const teamGateView = z
  .object({
    stage: named.extend({ position: z.int(), startsOn: z.iso.date(), endsOn: z.iso.date() }),
    /** Of the gate's definition; `If-Match` of a decision. */
    revision: z.int(),
    state: gateState,
    /** As it stands now; null where the gate was taken out of the plan after it was passed. */
    checklist: gateChecklist.nullable(),
    passed: gateDecision.nullable(),
    capabilities: z.object({ pass: z.boolean(), waive: z.boolean(), takeBack: z.boolean() }),
  })
  .meta({ id: 'TeamGate' });
export type TeamGateView = z.infer<typeof teamGateView>;

/** All gates of a team, cohort by cohort, in the plan's order. */
export const teamGatesView = z
  .object({
    team: named,
    cohorts: z.array(z.object({ id: z.uuid(), name: z.string(), phase: cohortPhase, gates: z.array(teamGateView) })),
  })
  .meta({ id: 'TeamGates' });
export type TeamGatesView = z.infer<typeof teamGatesView>;

/** One gate of one team, for lists and the board. */
export const gateMark = z.object({
  stageId: z.uuid(),
  state: gateState,
  met: z.int(),
  total: z.int(),
  waived: z.int(),
  /** What is missing, or no longer holds. */
  missing: z.array(gateConditionView.pick({ condition: true, have: true, need: true })),
  passed: z.object({ by: personName, at: instant }).nullable(),
});
export type GateMark = z.infer<typeof gateMark>;

/** Who of a cohort stands at which gate. */
export const cohortGatesView = z
  .object({
    asOf: instant,
    cohort: z.object({ id: z.uuid(), name: z.string(), phase: cohortPhase }),
    /** Stages with a gate, in the plan's order. */
    stages: z.array(teamGateView.shape.stage.extend({ revision: z.int() })),
    teams: z.array(z.object({ id: z.uuid(), name: z.string(), gates: z.array(gateMark) })),
    capabilities: z.object({ pass: z.boolean() }),
  })
  .meta({ id: 'CohortGates' });
export type CohortGatesView = z.infer<typeof cohortGatesView>;

export const passGateBody = z.object({ note: freeText(1_000) }).meta({ id: 'PassGate' });
export type PassGateBody = z.infer<typeof passGateBody>;
export const gateReasonBody = z.object({ reason }).meta({ id: 'GateReason' });
export type GateReasonBody = z.infer<typeof gateReasonBody>;
