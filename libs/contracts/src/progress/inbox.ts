import { z } from 'zod';

import { pageQuery } from '../page.js';
import { teamMilestoneBlocker, teamMilestoneStateName } from './team-milestone-state.js';

/**
 * Whose turn it is: the reader's to review (named, or nobody is), a colleague's who was named as the reviewer, ours to decide,
 * the team's to answer; or done with in the last 30 days. `answered` are the hub's answers of those days, the ones its pace is
 * counted from: an attempt each, accepted or returned, whatever became of the milestone since.
 */
export const INBOX_BOXES = ['mine', 'others', 'requests', 'teams', 'cleared', 'answered'] as const;
export const inboxBox = z.enum(INBOX_BOXES);
export type InboxBox = z.infer<typeof inboxBox>;

export const inboxQuery = pageQuery.extend({ box: inboxBox.default('mine'), cohort: z.uuid().optional() });
export type InboxQuery = z.infer<typeof inboxQuery>;

export const inboxItem = z.object({
  /** The team milestone, the exception that was asked for, or the answer. */
  id: z.uuid(),
  teamMilestoneId: z.uuid().nullable(),
  teamId: z.uuid(),
  team: z.string(),
  cohortId: z.uuid(),
  cohort: z.string(),
  programme: z.string(),
  milestone: z.object({ code: z.string(), title: z.string() }).nullable(),
  state: teamMilestoneStateName.nullable(),
  request: z.enum(['extension', 'waiver', 'pause', 'blocked']).nullable(),
  /** Why it was asked for. */
  reason: z.string().nullable(),
  attempt: z.int().min(0),
  /** Days it has waited; for late ones the days past due. */
  days: z.int().min(0),
  since: z.iso.datetime({ offset: true }),
  /** Of an answer: days from hand-in to it. */
  tookDays: z.number().nullable(),
});
export type InboxItem = z.infer<typeof inboxItem>;

export const inboxView = z
  .object({
    asOf: z.iso.datetime({ offset: true }),
    counts: z.object({
      mine: z.int(),
      others: z.int(),
      requests: z.int(),
      teams: z.int(),
      cleared: z.int(),
      answered: z.int(),
    }),
    items: z.array(inboxItem),
    next: z.string().nullable(),
  })
  .meta({ id: 'Inbox' });
export type InboxView = z.infer<typeof inboxView>;

const todayTeam = z.object({
  teamId: z.uuid(),
  team: z.string(),
  cohortId: z.uuid(),
  cohort: z.string(),
  milestone: z.object({ code: z.string(), title: z.string() }).nullable(),
  teamMilestoneId: z.uuid().nullable(),
  days: z.int().min(0),
  /** Attempts handed in. */
  attempt: z.int().min(0),
  /** What blocks, for blocked teams. */
  blockers: z.array(teamMilestoneBlocker),
  /** The team's milestones in order, for its strip. */
  strip: z.array(z.object({ code: z.string(), state: teamMilestoneStateName })),
});

/** On which boards all of a section stand: how many on each, and the fewest days among them. */
const todayBoard = z.object({ cohortId: z.uuid(), cohort: z.string(), count: z.int(), leastDays: z.int() });

/** Staff's first page: what waits, oldest first. `total` counts all, `items` holds the oldest few. */
const todaySection = <T extends z.ZodType>(item: T) => z.object({ total: z.int(), items: z.array(item) });
const teamSection = todaySection(todayTeam).extend({ boards: z.array(todayBoard) });
export const todayView = z
  .object({
    asOf: z.iso.datetime({ offset: true }),
    today: z.iso.date(),
    total: z.int(),
    review: teamSection,
    requests: todaySection(
      z.object({
        id: z.uuid(),
        teamId: z.uuid(),
        team: z.string(),
        teamMilestoneId: z.uuid().nullable(),
        kind: z.enum(['extension', 'waiver', 'pause', 'blocked']),
        milestone: z.object({ code: z.string(), title: z.string() }).nullable(),
        reason: z.string(),
        days: z.int().min(0),
      }),
    ),
    blocked: teamSection,
    late: teamSection,
    silent: teamSection,
    tasks: todaySection(
      z.object({
        id: z.uuid(),
        title: z.string(),
        team: z.string().nullable(),
        teamId: z.uuid().nullable(),
        dueOn: z.iso.date().nullable(),
        daysLate: z.int().min(0),
      }),
    ),
    /** Due dates of the coming 30 days: one line a milestone, and one a team with a date of its own. */
    upcoming: z.array(
      z.object({
        dueOn: z.iso.date(),
        inDays: z.int().min(0),
        code: z.string(),
        title: z.string(),
        cohortId: z.uuid(),
        /** Set when the date is one team's own. */
        team: z.string().nullable(),
        teams: z.int().min(1),
      }),
    ),
    /** Median days from hand-in to answer in the last 30 days; null without answers. Teams see the same number. */
    answer: z.object({ medianDays: z.number().min(0).nullable(), answered: z.int().min(0) }),
  })
  .meta({ id: 'Today' });
export type TodayView = z.infer<typeof todayView>;
