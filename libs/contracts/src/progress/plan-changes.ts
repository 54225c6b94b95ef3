import { z } from 'zod';

import { freeText } from '../free-text.js';
import { planDraft } from '../programmes/plan-drafts.js';

const reason = freeText(1_000).min(1);

export const previewPlanChangeBody = z.object({ plan: planDraft }).meta({ id: 'PreviewPlanChange' });
export type PreviewPlanChangeBody = z.infer<typeof previewPlanChangeBody>;
export const applyPlanChangeBody = z.object({ plan: planDraft, reason }).meta({ id: 'ApplyPlanChange' });
export type ApplyPlanChangeBody = z.infer<typeof applyPlanChangeBody>;

/** What a change of a live plan does, milestone by milestone, before or after it was saved. */
export const planChangeView = z
  .object({
    teams: z.int(),
    items: z.array(
      z.object({
        kind: z.enum(['added', 'removed', 'changed']),
        code: z.string(),
        title: z.string(),
        content: z.boolean(),
        requires: z.boolean(),
        /** What reviewers look at. */
        checklist: z.boolean(),
        date: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
        /** Teams that get the change. */
        teams: z.int(),
        /** Teams that handed in already and keep their version (or, for a removed one, stand in the way). */
        keepTheirs: z.array(z.object({ teamId: z.uuid(), team: z.string() })),
        /** Teams whose own date, given by an exception, stays. */
        keepTheirDate: z.int(),
      }),
    ),
    /** Gates that appear, go or ask for something else. Teams that passed keep their decision. */
    gates: z.array(
      z.object({
        kind: z.enum(['added', 'removed', 'changed']),
        stage: z.string(),
        /** Teams that have not passed: the change is theirs. */
        teams: z.int(),
        keepTheirs: z.array(z.object({ teamId: z.uuid(), team: z.string() })),
      }),
    ),
    /** Stages that the change would remove but that stay: these teams passed their gate or were let off a condition. */
    decidedStages: z.array(
      z.object({ stage: z.string(), teams: z.array(z.object({ teamId: z.uuid(), team: z.string() })) }),
    ),
  })
  .meta({ id: 'PlanChange' });
export type PlanChangeView = z.infer<typeof planChangeView>;
