import { z } from 'zod';

import { instant } from '../instant.js';
import { personName } from '../person-name.js';
import { exceptionView } from './exceptions.js';
import { taskView } from './tasks.js';
import { shownState } from './team-milestones.js';

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
