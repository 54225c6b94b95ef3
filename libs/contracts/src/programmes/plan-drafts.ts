import { z } from 'zod';

import { freeText } from '../free-text.js';
import { draftKey, gateDraft } from './gate-drafts.js';

/** What a stage is for. */
export const STAGE_KINDS = [
  'start',
  'business_model',
  'readiness',
  'mentoring',
  'local_project',
  'residency',
  'closing',
  'other',
] as const;
export const stageKind = z.enum(STAGE_KINDS);
export type StageKind = z.infer<typeof stageKind>;

/** A time of day on the hub's clock, `HH:mm`; the minute itself still counts. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const EVIDENCE_KINDS = ['text', 'link', 'file', 'number', 'table'] as const;
export const evidenceKind = z.enum(EVIDENCE_KINDS);
export type EvidenceKind = z.infer<typeof evidenceKind>;

/** One item that a milestone asks for. `id` is stable within the milestone; `columns` only for tables, `unit` only for numbers. */
export const evidenceWanted = z.object({
  id: freeText(40).min(1),
  kind: evidenceKind,
  label: freeText(200).min(1),
  required: z.boolean(),
  columns: z.array(freeText(80).min(1)).max(12).optional(),
  unit: freeText(40).optional(),
});
export type EvidenceWanted = z.infer<typeof evidenceWanted>;

/** A day that a plan may name: this century, so that rules can count on from it. */
export const planDay = z.iso
  .date()
  .refine((day) => day >= '2000-01-01' && day <= '2100-12-31', 'programmes.day_out_of_range');

/** Where a date goes that falls on a closed day. */
export const LANDINGS = ['next', 'previous', 'keep'] as const;
export const landing = z.enum(LANDINGS);
export type Landing = z.infer<typeof landing>;

/**
 * When a milestone is due. `after` counts from the cohort's start (`from: null`, the start day is day 0) or from another
 * milestone's planned date. `weekday_of_month`: month 1 is the start's calendar month, weekday 1 is Monday, nth -1 the last.
 */
export const dueRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), on: planDay, landing }),
  z.object({
    kind: z.literal('after'),
    from: draftKey.nullable(),
    count: z.int().min(0).max(1830),
    unit: z.enum(['day', 'working_day']),
    landing,
  }),
  z.object({
    kind: z.literal('weekday_of_month'),
    month: z.int().min(1).max(60),
    nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)]),
    weekday: z.int().min(1).max(7),
    landing,
  }),
]);
export type DueRule = z.infer<typeof dueRule>;

/** Text that describes a milestone; a change of it makes a new revision. */
export const milestoneContent = z.object({
  title: freeText(200).min(1),
  goodLooksLike: freeText(4_000),
  unit: freeText(40).min(1).nullable(),
  target: z.number().min(0).max(1_000_000_000_000).nullable(),
  evidence: z.array(evidenceWanted).max(20),
});
export type MilestoneContent = z.infer<typeof milestoneContent>;

/** One thing a reviewer looks at. `feedback` is what the team reads where it does not hold; empty: the tick's own text. */
export const reviewTick = z.object({
  id: freeText(40).min(1),
  text: freeText(300).min(1),
  feedback: freeText(1_000),
});
export type ReviewTick = z.infer<typeof reviewTick>;

export const milestoneDraft = milestoneContent.extend({
  key: draftKey,
  /** The person who reviews; null = whoever of the hub may review. */
  reviewerId: z.uuid().nullable(),
  due: dueRule,
  dueTime: timeOfDay,
  /** Milestones that must be accepted first. */
  requires: z.array(draftKey).max(20),
  /** What a reviewer looks at, in order; for reviewers, so that a change of it is no new revision for teams. */
  checklist: z.array(reviewTick).max(20),
});
export type MilestoneDraft = z.infer<typeof milestoneDraft>;

/** A stage begins on a day counted from the cohort's start (0 = the start) and lasts until the next one begins. */
export const stageDraft = z.object({
  key: draftKey,
  name: freeText(120).min(1),
  kind: stageKind,
  startsDay: z.int().min(0).max(3_000),
  milestones: z.array(milestoneDraft).max(60),
  /** What a team must have reached to pass from this stage; null = the stage has no gate. */
  gate: gateDraft.nullable(),
});
export type StageDraft = z.infer<typeof stageDraft>;

const planFields = {
  startsOn: planDay,
  endsOn: planDay,
  stages: z.array(stageDraft).max(20),
};

/** A whole plan as it is edited, previewed and saved. */
export const planDraft = z.object(planFields).meta({ id: 'PlanDraft' });
export type PlanDraft = z.infer<typeof planDraft>;
