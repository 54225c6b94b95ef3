import { z } from 'zod';

import { instant } from '../instant.js';
import { personName } from '../person-name.js';
import { evidenceWanted } from '../programmes/plan-drafts.js';
import { draftView, evidenceAnswer, evidenceFileView } from './evidence.js';
import { exceptionView } from './exceptions.js';
import { reviewChecklist } from './review-checklists.js';
import { reviewView } from './reviews.js';
import { teamMilestoneBlocker, teamMilestoneStateName, teamMilestoneStatus } from './team-milestone-state.js';

/** The shown state with its numbers, as `teamMilestoneState` derives it. */
export const shownState = z.object({
  state: teamMilestoneStateName,
  days: z.int().nullable(),
  dueInDays: z.int().nullable(),
  isPastDue: z.boolean(),
  blockers: z.array(teamMilestoneBlocker),
  turn: z.enum(['team', 'hub']).nullable(),
});

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

/** One place of the strip that stands on every screen of a team. */
export const stripMark = z.object({
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  state: teamMilestoneStateName,
});

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
    /** What a reviewer looks at; null for those who do not review. */
    checklist: reviewChecklist.nullable(),
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
      /** Not what the reader handed in themselves, unless nobody else of the hub could decide. */
      accept: z.boolean(),
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
