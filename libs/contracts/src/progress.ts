import { z } from 'zod';

import { pageOf, pageQuery } from './page.js';
import { evidenceWanted, planDay, planDraft } from './programmes.js';
import { teamMilestoneBlocker, teamMilestoneStateName, teamMilestoneStatus } from './team-milestone-state.js';
import { enrolmentClass } from './ventures.js';

/** Largest single file that a hub takes. */
export const MAX_FILE_BYTES = 50 * 1_048_576;

const instant = z.iso.datetime({ offset: true });
const reason = z.string().trim().min(1).max(1_000);

/** A person as others of the hub see them in a story: who handed in, who decided. */
export const personName = z.object({ id: z.uuid(), name: z.string() });
export type PersonName = z.infer<typeof personName>;

/** The shown state with its numbers, as `teamMilestoneState` derives it. */
export const shownState = z.object({
  state: teamMilestoneStateName,
  days: z.int().nullable(),
  dueInDays: z.int().nullable(),
  isPastDue: z.boolean(),
  blockers: z.array(teamMilestoneBlocker),
  turn: z.enum(['team', 'hub']).nullable(),
});

/** What a team writes for one item of evidence. Files are uploaded on their own and belong to their item. */
export const evidenceAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), itemId: z.string().max(40), body: z.string().max(20_000) }),
  z.object({ kind: z.literal('link'), itemId: z.string().max(40), body: z.string().max(2_000) }),
  z.object({ kind: z.literal('number'), itemId: z.string().max(40), amount: z.number().nullable() }),
  z.object({
    kind: z.literal('table'),
    itemId: z.string().max(40),
    cells: z.array(z.array(z.string().max(500)).max(12)).max(200),
  }),
]);
export type EvidenceAnswer = z.infer<typeof evidenceAnswer>;

const answers = z.array(evidenceAnswer).max(20);

export const evidenceFileView = z
  .object({
    id: z.uuid(),
    itemId: z.string(),
    name: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    /** The content's SHA-256: equal in two attempts = the same file. */
    sha256: z.string(),
    uploadedBy: personName.nullable(),
    uploadedAt: instant,
  })
  .meta({ id: 'EvidenceFile' });
export type EvidenceFileView = z.infer<typeof evidenceFileView>;

export const evidenceFilesView = z.object({ items: z.array(evidenceFileView) }).meta({ id: 'EvidenceFiles' });

/** What a reviewer says of one item. */
export const reviewMark = z.object({
  itemId: z.string().max(40),
  isOk: z.boolean(),
  note: z.string().trim().max(2_000),
});
export type ReviewMark = z.infer<typeof reviewMark>;

export const reviewView = z.object({
  decision: z.enum(['accepted', 'returned']),
  body: z.string(),
  marks: z.array(reviewMark),
  reviewer: personName,
  decidedAt: instant,
  /** Accepted by the very person who handed in, because the hub has one staff member. */
  isOwnHandIn: z.boolean(),
});
export type ReviewView = z.infer<typeof reviewView>;

export const attemptView = z.object({
  id: z.uuid(),
  attempt: z.int(),
  status: z.enum(['in_review', 'taken_back', 'returned', 'accepted', 'waived']),
  handedInBy: personName.nullable(),
  handedInAt: instant,
  /** Handed in by staff for the team. */
  isOnBehalf: z.boolean(),
  reviewStarted: z.object({ by: personName, at: instant }).nullable(),
  answers: z.array(evidenceAnswer),
  files: z.array(evidenceFileView),
  review: reviewView.nullable(),
});
export type AttemptView = z.infer<typeof attemptView>;

export const EXCEPTION_KINDS = ['extension', 'waiver', 'pause', 'blocked'] as const;
export const exceptionKind = z.enum(EXCEPTION_KINDS);
export type ExceptionKind = z.infer<typeof exceptionKind>;
export const exceptionStatus = z.enum(['asked', 'granted', 'refused', 'ended']);
export type ExceptionStatus = z.infer<typeof exceptionStatus>;

export const exceptionView = z
  .object({
    id: z.uuid(),
    kind: exceptionKind,
    status: exceptionStatus,
    teamId: z.uuid(),
    team: z.string(),
    /** Null for a pause, which moves all later dates of the team. */
    milestone: z.object({ teamMilestoneId: z.uuid(), code: z.string(), title: z.string() }).nullable(),
    reason: z.string(),
    /** Pause: its first day. Extension: the due date it moves. */
    fromOn: z.iso.date().nullable(),
    /** Extension: the new due date. Pause: its last day. Blocked: the day it is looked at again. Waiver: none. */
    untilOn: z.iso.date().nullable(),
    movesDependants: z.boolean(),
    author: personName,
    askedAt: instant,
    decidedBy: personName.nullable(),
    decidedAt: instant.nullable(),
    decisionNote: z.string().nullable(),
    version: z.int(),
    capabilities: z.object({ decide: z.boolean(), end: z.boolean() }),
  })
  .meta({ id: 'MilestoneException' });
export type ExceptionView = z.infer<typeof exceptionView>;
export const exceptionPage = pageOf(exceptionView).meta({ id: 'MilestoneExceptionPage' });
export const exceptionsQuery = pageQuery.extend({
  after: z.uuid().optional(),
  status: exceptionStatus.optional(),
  team: z.uuid().optional(),
});
export type ExceptionsQuery = z.infer<typeof exceptionsQuery>;

/** One place of the strip that stands on every screen of a team. */
export const stripMark = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  state: teamMilestoneStateName,
});

export const draftView = z
  .object({ answers, savedAt: instant, savedBy: personName, version: z.int() })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof draftView>;

/** One team milestone with everything its team and its reviewer work from. */
export const teamMilestoneView = z
  .object({
    id: z.uuid(),
    teamId: z.uuid(),
    team: z.string(),
    cohortId: z.uuid(),
    code: z.string(),
    stage: z.string(),
    title: z.string(),
    goodLooksLike: z.string(),
    unit: z.string().nullable(),
    target: z.number().nullable(),
    evidence: z.array(evidenceWanted),
    reviewer: personName.nullable(),
    status: teamMilestoneStatus,
    shown: shownState,
    stateSince: instant,
    opensOn: z.iso.date(),
    dueOn: z.iso.date(),
    dueAt: instant,
    /** The plan's own date, when an exception gave the team another one. */
    plannedOn: z.iso.date().nullable(),
    /** Open milestones of the team that wait for this one; an extension offers to move them. */
    dependants: z.array(z.object({ id: z.uuid(), code: z.string(), title: z.string(), dueOn: z.iso.date() })),
    /** First to last. */
    attempts: z.array(attemptView),
    draft: draftView.nullable(),
    /** Files that the next attempt will hold. */
    files: z.array(evidenceFileView),
    exceptions: z.array(exceptionView),
    strip: z.array(stripMark),
    medianDaysToAnswer: z.number().nullable(),
    version: z.int(),
    capabilities: z.object({
      handIn: z.boolean(),
      /** The reader would hand in for a team that is not theirs. */
      onBehalf: z.boolean(),
      takeBack: z.boolean(),
      review: z.boolean(),
      reopen: z.boolean(),
      waive: z.boolean(),
      ask: z.boolean(),
      /** Days by which the reader may extend without asking; null = always asks, 0 never occurs. */
      extendUpToDays: z.int().nullable(),
      decideExceptions: z.boolean(),
    }),
  })
  .meta({ id: 'TeamMilestone' });
export type TeamMilestoneView = z.infer<typeof teamMilestoneView>;

export const saveDraftBody = z.object({ answers }).meta({ id: 'SaveDraft' });
export type SaveDraftBody = z.infer<typeof saveDraftBody>;

export const uploadQuery = z.object({ item: z.string().min(1).max(40) });

export const handInBody = z.object({ answers }).meta({ id: 'HandIn' });
export type HandInBody = z.infer<typeof handInBody>;

const marks = z.array(reviewMark).max(20);
export const acceptBody = z.object({ body: z.string().trim().max(5_000), marks }).meta({ id: 'Accept' });
export type AcceptBody = z.infer<typeof acceptBody>;
export const returnBody = z.object({ body: z.string().trim().min(1).max(5_000), marks }).meta({ id: 'Return' });
export type ReturnBody = z.infer<typeof returnBody>;

export const reasonBody = z.object({ reason }).meta({ id: 'Reason' });
export type ReasonBody = z.infer<typeof reasonBody>;

export const askExceptionBody = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('extension'), reason, untilOn: planDay, movesDependants: z.boolean() }),
    z.object({ kind: z.literal('blocked'), reason, untilOn: planDay }),
    z.object({ kind: z.literal('waiver'), reason }),
  ])
  .meta({ id: 'AskException' });
export type AskExceptionBody = z.infer<typeof askExceptionBody>;

export const askPauseBody = z
  .object({ cohortId: z.uuid(), reason, fromOn: planDay, untilOn: planDay })
  .meta({ id: 'AskPause' });
export type AskPauseBody = z.infer<typeof askPauseBody>;

export const decideExceptionBody = z.object({ note: z.string().trim().max(1_000) }).meta({ id: 'DecideException' });
export type DecideExceptionBody = z.infer<typeof decideExceptionBody>;

export const TASK_KINDS = ['call', 'meet', 'document', 'check', 'other'] as const;
export const taskKind = z.enum(TASK_KINDS);
export type TaskKind = z.infer<typeof taskKind>;
export const taskStatus = z.enum(['open', 'done', 'dropped']);
export type TaskStatus = z.infer<typeof taskStatus>;

export const taskView = z
  .object({
    id: z.uuid(),
    kind: taskKind,
    title: z.string(),
    note: z.string(),
    status: taskStatus,
    team: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    owner: personName,
    dueOn: z.iso.date().nullable(),
    isOverdue: z.boolean(),
    openedBy: personName.nullable(),
    openedAt: instant,
    closedBy: personName.nullable(),
    closedAt: instant.nullable(),
    version: z.int(),
    capabilities: z.object({ update: z.boolean() }),
  })
  .meta({ id: 'Task' });
export type TaskView = z.infer<typeof taskView>;
export const taskPage = pageOf(taskView).meta({ id: 'TaskPage' });
export const tasksQuery = pageQuery.extend({
  after: z.uuid().optional(),
  owner: z.enum(['me', 'anyone']).default('me'),
  status: z.enum(['open', 'closed']).default('open'),
  team: z.uuid().optional(),
});
export type TasksQuery = z.infer<typeof tasksQuery>;

const taskFields = {
  kind: taskKind,
  title: z.string().trim().min(1).max(200),
  note: z.string().trim().max(2_000),
  ownerId: z.uuid(),
  dueOn: z.iso.date().nullable(),
};
export const openTaskBody = z.object({ ...taskFields, teamId: z.uuid().nullable() }).meta({ id: 'OpenTask' });
export type OpenTaskBody = z.infer<typeof openTaskBody>;
/** Changing the owner delegates the task. */
export const updateTaskBody = z.object(taskFields).meta({ id: 'UpdateTask' });
export type UpdateTaskBody = z.infer<typeof updateTaskBody>;
export const closeTaskBody = z.object({ status: z.enum(['done', 'dropped']) }).meta({ id: 'CloseTask' });
export type CloseTaskBody = z.infer<typeof closeTaskBody>;

export const taskOwnersQuery = z.object({ team: z.uuid().optional() });
/** Who a task may be given to. */
export const taskOwnersView = z
  .object({ items: z.array(personName.extend({ role: z.string() })) })
  .meta({ id: 'TaskOwners' });

/** What a team sees first. */
export const teamHomeView = z
  .object({
    asOf: instant,
    team: z.object({ id: z.uuid(), name: z.string() }),
    cohorts: z.array(
      z.object({ id: z.uuid(), name: z.string(), programme: z.string(), phase: z.enum(['draft', 'open', 'closed']) }),
    ),
    /** The team milestone to work on now: the earliest due that is the team's turn; null = nothing to do. */
    nextId: z.uuid().nullable(),
    milestones: z.array(
      z.object({
        id: z.uuid(),
        cohortId: z.uuid(),
        code: z.string(),
        stage: z.string(),
        title: z.string(),
        dueOn: z.iso.date(),
        dueAt: instant,
        attempt: z.int(),
        shown: shownState,
      }),
    ),
    lastReview: z
      .object({
        teamMilestoneId: z.uuid(),
        code: z.string(),
        title: z.string(),
        decision: z.enum(['accepted', 'returned']),
        body: z.string(),
        reviewer: personName,
        decidedAt: instant,
      })
      .nullable(),
    /** The hub's own pace over the last 30 days, shown to teams as plainly as theirs. */
    medianDaysToAnswer: z.number().nullable(),
    tasks: z.array(taskView),
    exceptions: z.array(exceptionView),
    capabilities: z.object({ ask: z.boolean() }),
  })
  .meta({ id: 'TeamHome' });
export type TeamHomeView = z.infer<typeof teamHomeView>;

export const enrolTeamsBody = z
  .object({
    teamIds: z.array(z.uuid()).min(1).max(500),
    class: enrolmentClass.nullable(),
    track: z.string().trim().max(100).nullable(),
  })
  .meta({ id: 'EnrolTeams' });
export type EnrolTeamsBody = z.infer<typeof enrolTeamsBody>;

/** How many teams a change of enrolment touched. */
export const enrolledView = z.object({ teams: z.int() }).meta({ id: 'Enrolled' });

export const previewPlanChangeBody = z.object({ plan: planDraft }).meta({ id: 'PreviewPlanChange' });
export type PreviewPlanChangeBody = z.infer<typeof previewPlanChangeBody>;
export const applyPlanChangeBody = z.object({ plan: planDraft, reason }).meta({ id: 'ApplyPlanChange' });
export type ApplyPlanChangeBody = z.infer<typeof applyPlanChangeBody>;

/** What a change of a live plan does, milestone by milestone, before or after it was saved. */
export const planChangeView = z
  .object({
    teams: z.int(),
    items: z.array(
      z.object({
        kind: z.enum(['added', 'removed', 'changed']),
        code: z.string(),
        title: z.string(),
        content: z.boolean(),
        requires: z.boolean(),
        date: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
        /** Teams that get the change. */
        teams: z.int(),
        /** Teams that handed in already and keep their version (or, for a removed one, stand in the way). */
        keepTheirs: z.array(z.object({ teamId: z.uuid(), team: z.string() })),
        /** Teams whose own date, given by an exception, stays. */
        keepTheirDate: z.int(),
      }),
    ),
  })
  .meta({ id: 'PlanChange' });
export type PlanChangeView = z.infer<typeof planChangeView>;
