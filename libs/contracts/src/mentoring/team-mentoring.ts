import { z } from 'zod';

import { instant } from '../instant.js';
import { agreedActionView } from './agreed-actions.js';
import { mentoringSessionRow } from './sessions.js';

export const leadContact = z.object({ name: z.string(), phone: z.string().nullable(), email: z.string().nullable() });

/** What a team page says of mentoring. */
export const teamMentoringView = z
  .object({
    mentors: z.array(
      z.object({ id: z.uuid(), name: z.string(), isPrimary: z.boolean(), specialties: z.array(z.string()) }),
    ),
    lead: leadContact.nullable(),
    sessions: z.int(),
    minutes: z.int(),
    lastSessionAt: instant.nullable(),
    /** Coming ones, soonest first, then past ones, newest first; the rest by `listMentoringSessions`. */
    coming: z.array(mentoringSessionRow),
    past: z.array(mentoringSessionRow),
    /** Open ones first, then what was closed last. */
    actions: z.array(agreedActionView),
    capabilities: z.object({ plan: z.boolean(), log: z.boolean() }),
  })
  .meta({ id: 'TeamMentoring' });
export type TeamMentoringView = z.infer<typeof teamMentoringView>;
