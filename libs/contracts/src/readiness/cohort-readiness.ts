import { z } from 'zod';

import { personName } from '../person-name.js';
import { readinessPerspective } from './perspectives.js';
import { readinessRoundView } from './rounds.js';

export const readinessMapQuery = z.object({
  round: z.uuid().optional(),
  /** Levels as one side sees them; absent = what rests on evidence in everybody's eyes. */
  perspective: readinessPerspective.optional(),
});
export type ReadinessMapQuery = z.infer<typeof readinessMapQuery>;

/** Teams x dimensions of one round. `levels` follow the framework's dimensions; null = not assessed. */
export const readinessMapView = z
  .object({
    rounds: z.array(readinessRoundView),
    round: readinessRoundView.nullable(),
    /** The round before it with the same framework. */
    before: readinessRoundView.nullable(),
    teams: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        levels: z.array(z.int().nullable()),
        /** Against the round before; null where either is missing. */
        changes: z.array(z.int().nullable()),
        /** Widest disagreement in any dimension. */
        difference: z.int().nullable(),
        finished: z.array(readinessPerspective),
        /** A team that has none waits for no mentor's assessment. */
        hasMentor: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'ReadinessMap' });
export type ReadinessMapView = z.infer<typeof readinessMapView>;

export const readinessCalibrationQuery = z.object({ round: z.uuid().optional() });

export const readinessCalibrationView = z
  .object({
    round: readinessRoundView.nullable(),
    assessors: z.array(
      z.object({
        perspective: readinessPerspective,
        /** Null: teams on themselves, or panels. */
        person: personName.nullable(),
        teams: z.int(),
        /** Levels above (below) the mean of the others on the same teams and dimensions; null without others. */
        offset: z.number().nullable(),
        /** Pairs of team and dimension that were compared. */
        compared: z.int(),
      }),
    ),
  })
  .meta({ id: 'ReadinessCalibration' });
export type ReadinessCalibrationView = z.infer<typeof readinessCalibrationView>;
