import { z } from 'zod';

import { instant } from '../instant.js';
import { named } from '../named.js';
import { twoLanguages } from './framework-content.js';
import { frameworkRef } from './frameworks.js';

const day = z.iso.date();

export const READINESS_ROUND_KINDS = ['start', 'midterm', 'final', 'interim'] as const;
export const readinessRoundKind = z.enum(READINESS_ROUND_KINDS);
export type ReadinessRoundKind = z.infer<typeof readinessRoundKind>;

export const openReadinessRoundBody = z
  .object({ kind: readinessRoundKind, framework: frameworkRef, dueOn: day })
  .meta({ id: 'OpenReadinessRound' });
export type OpenReadinessRoundBody = z.infer<typeof openReadinessRoundBody>;

export const moveReadinessRoundBody = z.object({ dueOn: day }).meta({ id: 'MoveReadinessRound' });
export type MoveReadinessRoundBody = z.infer<typeof moveReadinessRoundBody>;

export const readinessRoundView = z
  .object({
    id: z.uuid(),
    cohortId: z.uuid(),
    kind: readinessRoundKind,
    framework: z.object({ ...frameworkRef.shape, name: twoLanguages(80), shortName: z.string() }),
    openedOn: day,
    dueOn: day,
    closedAt: instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'ReadinessRound' });
export type ReadinessRoundView = z.infer<typeof readinessRoundView>;

/** A round as staff steer it: of how many teams each side has finished. */
export const readinessRoundRow = readinessRoundView
  .extend({
    teams: z.int(),
    finished: z.object({ self: z.int(), mentor: z.int(), staff: z.int(), panel: z.int() }),
  })
  .meta({ id: 'ReadinessRoundRow' });
export type ReadinessRoundRow = z.infer<typeof readinessRoundRow>;
export const readinessRoundList = z.object({ items: z.array(readinessRoundRow) }).meta({ id: 'ReadinessRounds' });
export type ReadinessRoundList = z.infer<typeof readinessRoundList>;

/** Who has not finished in an open round; teams that rest or have finished on every side are not among them. */
export const missingAssessmentsView = z
  .object({
    items: z.array(
      z.object({
        team: named,
        self: z.boolean(),
        /** Those of its mentors who have not. */
        mentors: z.array(named),
        staff: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'MissingAssessments' });
export type MissingAssessmentsView = z.infer<typeof missingAssessmentsView>;
