import { z } from 'zod';

import { freeText } from '../free-text.js';
import { enrolmentClass } from '../ventures/enrolments.js';
import { lateStart } from './late-start.js';

export const enrolTeamsBody = z
  .object({
    teamIds: z.array(z.uuid()).min(1).max(500),
    class: enrolmentClass.nullable(),
    track: freeText(100).nullable(),
    lateStart: lateStart.default('as_planned'),
  })
  .meta({ id: 'EnrolTeams' });
export type EnrolTeamsBody = z.infer<typeof enrolTeamsBody>;

/** How many teams a change of enrolment touched. */
export const enrolledView = z.object({ teams: z.int() }).meta({ id: 'Enrolled' });
