import { z } from 'zod';

import { draftKey } from './gate-drafts.js';

/** What does not fit in a plan. `path` names the milestones of a cycle by their codes. */
export const PLAN_FAULTS = [
  'duplicate_key',
  'unknown_milestone',
  'due_cycle',
  'dependency_cycle',
  'before_start',
  'ends_before_start',
  'too_long',
  'too_many',
  'stage_order',
  'stage_after_end',
  'duplicate_evidence',
  'table_without_columns',
  'duplicate_tick',
  'gate_duplicate_condition',
  'gate_unknown_milestone',
  'gate_unknown_document',
  'gate_without_milestones',
] as const;
export const planFault = z.object({
  code: z.enum(PLAN_FAULTS),
  /** The stage or milestone; null when it is about the whole plan. */
  key: draftKey.nullable(),
  path: z.array(z.string()),
});
export type PlanFault = z.infer<typeof planFault>;

export const plannedMilestone = z.object({
  key: draftKey,
  code: z.string(),
  /** Null when a fault keeps it from being computed. */
  dueOn: z.iso.date().nullable(),
  /** The day the rule gives before it is moved off a closed day. */
  countedOn: z.iso.date().nullable(),
  /** Why it moved: the closed day's name (null for a weekend) or null when it did not move. */
  moved: z.object({ kind: z.enum(['weekend', 'holiday', 'hub']), name: z.string().nullable() }).nullable(),
  afterEnd: z.boolean(),
});
export type PlannedMilestoneView = z.infer<typeof plannedMilestone>;

export const plannedStage = z.object({ key: draftKey, startsOn: z.iso.date(), endsOn: z.iso.date() });

export const CLOSED_DAY_KINDS = ['weekend', 'holiday', 'hub'] as const;
export const closedDayOfStrip = z.object({
  day: z.iso.date(),
  kind: z.enum(CLOSED_DAY_KINDS),
  name: z.string().nullable(),
});

/** Every date that a draft gives, before anything is saved. */
export const planPreview = z
  .object({
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    workingDays: z.int(),
    stages: z.array(plannedStage),
    milestones: z.array(plannedMilestone),
    closedDays: z.array(closedDayOfStrip),
    faults: z.array(planFault),
  })
  .meta({ id: 'PlanPreview' });
export type PlanPreview = z.infer<typeof planPreview>;
