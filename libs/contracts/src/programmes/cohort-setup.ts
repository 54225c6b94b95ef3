import { z } from 'zod';

import { cohortSummary } from './cohorts.js';

export const SETUP_STEPS = [
  'period',
  'milestones',
  'dates',
  'evidence',
  'reviewer',
  'good_looks_like',
  'second_reviewer',
  'inside_period',
  'reply_to',
  'closed_days',
] as const;
export const setupStep = z.object({
  step: z.enum(SETUP_STEPS),
  weight: z.enum(['required', 'recommended', 'optional']),
  done: z.boolean(),
  /** Codes of the milestones that keep the step open. */
  milestones: z.array(z.string()),
});
export type SetupStep = z.infer<typeof setupStep>;

/** What opening a cohort needs; it may open when every required step is done. */
export const setupView = z
  .object({
    version: z.int(),
    cohort: cohortSummary,
    steps: z.array(setupStep),
    required: z.int(),
    requiredDone: z.int(),
    capabilities: z.object({ open: z.boolean(), update: z.boolean() }),
  })
  .meta({ id: 'CohortSetup' });
export type SetupView = z.infer<typeof setupView>;
