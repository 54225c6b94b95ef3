import { z } from 'zod';

import { instant } from '../instant.js';
import { pageOf, pageQuery } from '../page.js';
import { mentoringSessionRow } from './sessions.js';

const day = z.iso.date();

export const mentoringHoursQuery = pageQuery.extend({
  by: z.enum(['team', 'mentor']).default('team'),
  from: day.optional(),
  until: day.optional(),
});
export type MentoringHoursQuery = z.infer<typeof mentoringHoursQuery>;
export const mentoringHoursPage = pageOf(
  z.object({
    id: z.uuid(),
    name: z.string(),
    sessions: z.int(),
    minutes: z.int(),
    lastSessionAt: instant.nullable(),
  }),
)
  .extend({ totals: z.object({ sessions: z.int(), minutes: z.int() }) })
  .meta({ id: 'MentoringHoursPage' });
export type MentoringHoursPage = z.infer<typeof mentoringHoursPage>;

/** Sessions that are over without a log, oldest first. */
export const missingLogsPage = pageOf(mentoringSessionRow).meta({ id: 'MissingLogsPage' });
export type MissingLogsPage = z.infer<typeof missingLogsPage>;
