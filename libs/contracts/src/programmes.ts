import { z } from 'zod';

/** Phases of a cohort: planned in private, running, read-only (rulings 8). */
export const COHORT_PHASES = ['draft', 'open', 'closed'] as const;
export const cohortPhase = z.enum(COHORT_PHASES);
export type CohortPhase = z.infer<typeof cohortPhase>;

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

/** Refers to a stage or milestone inside one draft: its id once saved, any other text (`new-1`) until then. */
export const draftKey = z.string().min(1).max(40);

export const EVIDENCE_KINDS = ['text', 'link', 'file', 'number', 'table'] as const;
export const evidenceKind = z.enum(EVIDENCE_KINDS);
export type EvidenceKind = z.infer<typeof evidenceKind>;

/** One item that a milestone asks for. `id` is stable within the milestone; `columns` only for tables, `unit` only for numbers. */
export const evidenceWanted = z.object({
  id: z.string().min(1).max(40),
  kind: evidenceKind,
  label: z.string().trim().min(1).max(200),
  required: z.boolean(),
  columns: z.array(z.string().trim().min(1).max(80)).max(12).optional(),
  unit: z.string().trim().max(40).optional(),
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
  title: z.string().trim().min(1).max(200),
  goodLooksLike: z.string().trim().max(4_000),
  unit: z.string().trim().min(1).max(40).nullable(),
  target: z.number().min(0).max(1_000_000_000_000).nullable(),
  evidence: z.array(evidenceWanted).max(20),
});
export type MilestoneContent = z.infer<typeof milestoneContent>;

export const milestoneDraft = milestoneContent.extend({
  key: draftKey,
  /** The person who reviews; null = whoever of the hub may review. */
  reviewerId: z.uuid().nullable(),
  due: dueRule,
  dueTime: timeOfDay,
  /** Milestones that must be accepted first. */
  requires: z.array(draftKey).max(20),
});
export type MilestoneDraft = z.infer<typeof milestoneDraft>;

/** A stage begins on a day counted from the cohort's start (0 = the start) and lasts until the next one begins. */
export const stageDraft = z.object({
  key: draftKey,
  name: z.string().trim().min(1).max(120),
  kind: stageKind,
  startsDay: z.int().min(0).max(3_000),
  milestones: z.array(milestoneDraft).max(60),
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

/** A plan without dates of its own: it lasts `lengthDays` after whatever day it starts on. */
export const planTemplate = z.object({ lengthDays: z.int().min(0).max(1830), stages: z.array(stageDraft).max(20) });
export type PlanTemplate = z.infer<typeof planTemplate>;

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

export const cohortSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  phase: cohortPhase,
  milestones: z.int(),
  version: z.int(),
});
export type CohortSummary = z.infer<typeof cohortSummary>;

export const programmeView = z.object({
  id: z.uuid(),
  name: z.string(),
  year: z.int(),
  version: z.int(),
  cohorts: z.array(cohortSummary),
});
export type ProgrammeView = z.infer<typeof programmeView>;

export const programmesView = z
  .object({ items: z.array(programmeView), capabilities: z.object({ update: z.boolean() }) })
  .meta({ id: 'Programmes' });
export type ProgrammesView = z.infer<typeof programmesView>;

/** The plan of a cohort as saved, with its dates and what the reader may do. */
export const planView = z
  .object({
    version: z.int(),
    cohort: cohortSummary.extend({
      programmeId: z.uuid(),
      programmeName: z.string(),
      copiedFrom: z.string().nullable(),
    }),
    plan: z.object(planFields),
    preview: planPreview,
    /** Who of the hub may review. */
    reviewers: z.array(z.object({ id: z.uuid(), name: z.string() })),
    capabilities: z.object({
      update: z.boolean(),
      applyLive: z.boolean(),
      open: z.boolean(),
      close: z.boolean(),
      reopen: z.boolean(),
    }),
  })
  .meta({ id: 'Plan' });
export type PlanView = z.infer<typeof planView>;

/** Where a new plan comes from. */
export const planSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('built_in'), key: z.string().min(1).max(60) }),
  z.object({ kind: z.literal('template'), id: z.uuid() }),
  z.object({ kind: z.literal('cohort'), id: z.uuid() }),
]);
export type PlanSource = z.infer<typeof planSource>;

export const copyPlanBody = z.object({ source: planSource }).meta({ id: 'CopyPlan' });
export type CopyPlanBody = z.infer<typeof copyPlanBody>;

const programmeYear = z.int().min(2000).max(2100);
const name = z.string().trim().min(1).max(120);

export const createProgrammeBody = z
  .object({ name, year: programmeYear, cohortName: name, startsOn: planDay, source: planSource })
  .meta({ id: 'CreateProgramme' });
export type CreateProgrammeBody = z.infer<typeof createProgrammeBody>;

export const updateProgrammeBody = z.object({ name, year: programmeYear }).meta({ id: 'UpdateProgramme' });
export type UpdateProgrammeBody = z.infer<typeof updateProgrammeBody>;

export const createCohortBody = z.object({ name, startsOn: planDay, source: planSource }).meta({ id: 'CreateCohort' });
export type CreateCohortBody = z.infer<typeof createCohortBody>;

export const renameCohortBody = z.object({ name }).meta({ id: 'RenameCohort' });
export type RenameCohortBody = z.infer<typeof renameCohortBody>;

export const cohortCreated = z.object({ programmeId: z.uuid(), cohortId: z.uuid() }).meta({ id: 'CohortCreated' });
export type CohortCreated = z.infer<typeof cohortCreated>;

/** What a change of phase needs beyond its version. */
export const phaseReasonBody = z.object({ reason: z.string().trim().min(1).max(500) }).meta({ id: 'PhaseReason' });

export type PhaseReasonBody = z.infer<typeof phaseReasonBody>;

export const cohortView = cohortSummary.meta({ id: 'Cohort' });

export const templateSummary = z.object({
  source: planSource,
  name: z.string(),
  summary: z.string(),
  stages: z.int(),
  milestones: z.int(),
  lengthDays: z.int(),
});
export const templatesView = z.object({ items: z.array(templateSummary) }).meta({ id: 'PlanTemplates' });
export type TemplatesView = z.infer<typeof templatesView>;

export const saveTemplateBody = z.object({ name, summary: z.string().trim().max(500) }).meta({ id: 'SaveTemplate' });
export type SaveTemplateBody = z.infer<typeof saveTemplateBody>;
export const templateCreated = z.object({ id: z.uuid() }).meta({ id: 'TemplateCreated' });

export const SETUP_STEPS = [
  'period',
  'milestones',
  'dates',
  'evidence',
  'reviewer',
  'good_looks_like',
  'second_reviewer',
  'inside_period',
  'reply_to',
  'closed_days',
] as const;
export const setupStep = z.object({
  step: z.enum(SETUP_STEPS),
  weight: z.enum(['required', 'recommended', 'optional']),
  done: z.boolean(),
  /** Codes of the milestones that keep the step open. */
  milestones: z.array(z.string()),
});
export type SetupStep = z.infer<typeof setupStep>;

/** What opening a cohort needs; it may open when every required step is done. */
export const setupView = z
  .object({
    version: z.int(),
    cohort: cohortSummary,
    steps: z.array(setupStep),
    required: z.int(),
    requiredDone: z.int(),
    capabilities: z.object({ open: z.boolean(), update: z.boolean() }),
  })
  .meta({ id: 'CohortSetup' });
export type SetupView = z.infer<typeof setupView>;

/** One milestone date that a change of the calendar moves. */
export const movedDate = z.object({
  cohortId: z.uuid(),
  cohortName: z.string(),
  phase: cohortPhase,
  milestoneId: z.uuid(),
  code: z.string(),
  title: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
});
export type MovedDate = z.infer<typeof movedDate>;

/** One day of a hub's calendar: a public holiday, or a day the network or the hub closed or opened. */
export const calendarDay = z.object({
  day: z.iso.date(),
  name: z.string(),
  origin: z.enum(['public', 'network', 'hub']),
  closed: z.boolean(),
});
export type CalendarDay = z.infer<typeof calendarDay>;

export const calendarYearQuery = z.object({ year: z.coerce.number().int().min(2000).max(2100) });
export type CalendarYearQuery = z.infer<typeof calendarYearQuery>;
export const calendarYearView = z
  .object({ year: z.int(), items: z.array(calendarDay), capabilities: z.object({ update: z.boolean() }) })
  .meta({ id: 'CalendarYear' });
export type CalendarYearView = z.infer<typeof calendarYearView>;

export const setClosedDayBody = z.object({ closed: z.boolean(), name }).meta({ id: 'SetClosedDay' });
export type SetClosedDayBody = z.infer<typeof setClosedDayBody>;

/** `closed: null` asks what removing the hub's own entry would move. */
export const previewClosedDayBody = z.object({ closed: z.boolean().nullable() }).meta({ id: 'PreviewClosedDay' });
export type PreviewClosedDayBody = z.infer<typeof previewClosedDayBody>;
export const movedDatesView = z.object({ items: z.array(movedDate) }).meta({ id: 'MovedDates' });
export type MovedDatesView = z.infer<typeof movedDatesView>;
