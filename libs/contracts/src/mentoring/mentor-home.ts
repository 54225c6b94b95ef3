import { z } from 'zod';

import { instant } from '../instant.js';
import { named } from '../named.js';
import { teamWayMark } from '../progress/board.js';
import { agreedActionView } from './agreed-actions.js';
import { mentoringSessionRow } from './sessions.js';
import { leadContact } from './team-mentoring.js';

const day = z.iso.date();

const openAction = agreedActionView.extend({ team: named });

export const mentorHomeView = z
  .object({
    /** Null: the reader is no mentor of this hub. */
    mentor: z.object({ id: z.uuid(), name: z.string(), capacity: z.int() }).nullable(),
    next: z.array(mentoringSessionRow),
    owed: z.array(mentoringSessionRow),
    teams: z.array(
      z.object({
        assignmentId: z.uuid(),
        team: named,
        isPrimary: z.boolean(),
        /** Phone and address only where the hub shows them to mentors. */
        lead: leadContact.nullable(),
        nextSessionAt: instant.nullable(),
        lastSessionAt: instant.nullable(),
        openActions: z.int(),
        isSilent: z.boolean(),
        /** The team's milestones in the plan's order; empty while it is in no open cohort. */
        way: z.array(teamWayMark),
      }),
    ),
    actions: z.array(openAction),
    /** Logged in this month of the hub's calendar. */
    month: z.object({ on: day, sessions: z.int(), minutes: z.int() }),
  })
  .meta({ id: 'MentorHome' });
export type MentorHomeView = z.infer<typeof mentorHomeView>;
