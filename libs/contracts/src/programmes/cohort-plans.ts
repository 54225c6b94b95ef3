import { z } from 'zod';

import { cohortSummary } from './cohorts.js';
import { planDraft } from './plan-drafts.js';
import { planPreview } from './plan-previews.js';
import { planSource } from './plan-templates.js';

/** The plan of a cohort as saved, with its dates and what the reader may do. */
export const planView = z
  .object({
    version: z.int(),
    cohort: cohortSummary.extend({
      programmeId: z.uuid(),
      programmeName: z.string(),
      copiedFrom: z.string().nullable(),
    }),
    plan: z.object(planDraft.shape),
    preview: planPreview,
    /** Who of the hub may review. */
    reviewers: z.array(z.object({ id: z.uuid(), name: z.string() })),
    capabilities: z.object({
      update: z.boolean(),
      applyLive: z.boolean(),
      open: z.boolean(),
      close: z.boolean(),
      reopen: z.boolean(),
    }),
  })
  .meta({ id: 'Plan' });
export type PlanView = z.infer<typeof planView>;

export const copyPlanBody = z.object({ source: planSource }).meta({ id: 'CopyPlan' });
export type CopyPlanBody = z.infer<typeof copyPlanBody>;
