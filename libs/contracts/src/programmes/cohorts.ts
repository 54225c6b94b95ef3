import { z } from 'zod';

import { freeText } from '../free-text.js';
import { planDay } from './plan-drafts.js';
import { planSource } from './plan-templates.js';

const name = freeText(120).min(1);

/** Phases of a cohort: planned in private, running, read-only (rulings 8). */
export const COHORT_PHASES = ['draft', 'open', 'closed'] as const;
export const cohortPhase = z.enum(COHORT_PHASES);
export type CohortPhase = z.infer<typeof cohortPhase>;

export const cohortSummary = z.object({
  id: z.uuid(),
  name: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  phase: cohortPhase,
  milestones: z.int(),
  version: z.int(),
});
export type CohortSummary = z.infer<typeof cohortSummary>;

export const createCohortBody = z.object({ name, startsOn: planDay, source: planSource }).meta({ id: 'CreateCohort' });
export type CreateCohortBody = z.infer<typeof createCohortBody>;

export const renameCohortBody = z.object({ name }).meta({ id: 'RenameCohort' });
export type RenameCohortBody = z.infer<typeof renameCohortBody>;

export const cohortCreated = z.object({ programmeId: z.uuid(), cohortId: z.uuid() }).meta({ id: 'CohortCreated' });
export type CohortCreated = z.infer<typeof cohortCreated>;

/** What a change of phase needs beyond its version. */
export const phaseReasonBody = z.object({ reason: freeText(500).min(1) }).meta({ id: 'PhaseReason' });

export type PhaseReasonBody = z.infer<typeof phaseReasonBody>;

export const cohortView = cohortSummary.meta({ id: 'Cohort' });
