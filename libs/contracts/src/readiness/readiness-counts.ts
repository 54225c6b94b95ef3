import { z } from 'zod';

import { toldCount } from '../hidden-count.js';
import { readinessRoundView } from './rounds.js';
import { twoLanguages } from './framework-content.js';

/** How ready the teams of a cohort were in its last closed round, without a team in sight. */
export const readinessCountsView = z
  .object({
    asOf: z.iso.datetime({ offset: true }),
    items: z.array(
      z.object({
        cohortId: z.uuid(),
        programme: z.string(),
        cohort: z.string(),
        round: readinessRoundView,
        /** Of the cohort, assessed or not. */
        teams: toldCount,
        dimensions: z.array(
          z.object({
            key: z.string(),
            name: twoLanguages(60),
            /** Teams on which nobody has finished an assessment. */
            notAssessed: toldCount,
            /** From 0 up to the highest of the framework: what all who assessed agree on, with evidence. */
            levels: z.array(z.object({ level: z.int(), teams: toldCount })),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ReadinessCounts' });
export type ReadinessCountsView = z.infer<typeof readinessCountsView>;
