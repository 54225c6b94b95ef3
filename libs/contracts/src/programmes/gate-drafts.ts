import { z } from 'zod';

import { freeText } from '../free-text.js';
import { readinessPerspective } from '../readiness/perspectives.js';

/** Refers to a stage or milestone inside one draft: its id once saved, any other text (`new-1`) until then. */
export const draftKey = freeText(40).min(1);

const condition = {
  /** Stable within the gate: waivers hang on it. */
  key: freeText(40).min(1),
};
const counted = { ...condition, atLeast: z.int().min(1).max(1_000) };

/** What is counted of a team, with one threshold. */
export const COUNTED_CONDITIONS = [
  'mentoring_sessions',
  'interviews',
  'hypotheses_tested',
  'canvas_bookmarked',
] as const;

/**
 * One thing a team must have reached. `milestones`: accepted or waived; null = all of the stage. `document`: a file handed in for
 * an item of a milestone. Hours are logged hours of mentoring; sessions those it attended. `readiness`: every named dimension at the
 * level by the side's newest finished assessment; names stand here in the plan's language.
 */
export const gateCondition = z.discriminatedUnion('kind', [
  z.object({ ...condition, kind: z.literal('milestones'), milestones: z.array(draftKey).min(1).max(60).nullable() }),
  z.object({
    ...condition,
    kind: z.literal('document'),
    milestone: draftKey,
    item: freeText(40).min(1),
  }),
  z.object({
    ...condition,
    kind: z.literal('mentoring_hours'),
    atLeast: z.number().min(0.5).max(1_000).multipleOf(0.5),
  }),
  z.object({ ...counted, kind: z.literal('mentoring_sessions') }),
  z.object({ ...counted, kind: z.literal('interviews') }),
  z.object({ ...counted, kind: z.literal('hypotheses_tested') }),
  z.object({ ...counted, kind: z.literal('canvas_bookmarked') }),
  z.object({
    ...condition,
    kind: z.literal('readiness'),
    framework: freeText(80).min(1),
    perspective: readinessPerspective,
    dimensions: z
      .array(z.object({ key: freeText(40).min(1), name: freeText(120).min(1) }))
      .min(1)
      .max(30),
    level: z.int().min(1).max(12),
  }),
]);
export type GateCondition = z.infer<typeof gateCondition>;
export type GateConditionKind = GateCondition['kind'];
export const GATE_CONDITION_KINDS = gateCondition.options.map(
  ({ shape }) => shape.kind.value,
) as readonly GateConditionKind[];

export const gateMode = z.enum(['all', 'any']);
export type GateMode = z.infer<typeof gateMode>;

/** Conditions of which all, or any one, must hold. */
export const gateGroup = z.object({
  kind: z.literal('group'),
  mode: gateMode,
  of: z.array(gateCondition).min(1).max(12),
});
export type GateGroup = z.infer<typeof gateGroup>;

/** A gate: all or any of its conditions and groups. Two levels say whatever all-of and any-of can say. */
export const gateDraft = z
  .object({
    mode: gateMode,
    of: z
      .array(z.union([gateCondition, gateGroup]))
      .min(1)
      .max(20),
  })
  .meta({ id: 'GateDraft' });
export type GateDraft = z.infer<typeof gateDraft>;

/** Every condition of a gate, in order. */
export function gateConditions({ of }: GateDraft): GateCondition[] {
  return of.flatMap((node) => (node.kind === 'group' ? node.of : [node]));
}

/** The gate with each condition changed, or left out where `change` says null; null when none is left. */
export function changeGate(
  { mode, of }: GateDraft,
  change: (condition: GateCondition) => GateCondition | null,
): GateDraft | null {
  const kept = of.flatMap((node): GateDraft['of'] => {
    if (node.kind !== 'group') {
      const changed = change(node);
      return changed ? [changed] : [];
    }
    const inside = node.of.flatMap((each) => change(each) ?? []);
    return inside.length > 0 ? [{ ...node, of: inside }] : [];
  });
  return kept.length > 0 ? { mode, of: kept } : null;
}

/** The gate with its milestones under other keys; those that `now` calls null are left out, and what asked for them alone. */
export function rekeyGate(gate: GateDraft, now: (key: string) => string | null): GateDraft | null {
  return changeGate(gate, (condition) => {
    if (condition.kind === 'milestones' && condition.milestones !== null) {
      const milestones = condition.milestones.flatMap((key) => now(key) ?? []);
      return milestones.length > 0 ? { ...condition, milestones } : null;
    }
    if (condition.kind === 'document') {
      const milestone = now(condition.milestone);
      return milestone === null ? null : { ...condition, milestone };
    }
    return condition;
  });
}
