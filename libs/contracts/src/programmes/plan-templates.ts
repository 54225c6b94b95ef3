import { z } from 'zod';

import { freeText } from '../free-text.js';
import { gateDraft } from './gate-drafts.js';
import { milestoneDraft, reviewTick, stageDraft } from './plan-drafts.js';

const name = freeText(120).min(1);

/** Templates that were kept before there were gates and checklists have none. */
const templateStage = stageDraft.extend({
  milestones: z.array(milestoneDraft.extend({ checklist: z.array(reviewTick).max(20).optional() })).max(60),
  gate: gateDraft.nullish(),
});

/** A plan without dates of its own: it lasts `lengthDays` after whatever day it starts on. */
export const planTemplate = z.object({ lengthDays: z.int().min(0).max(1830), stages: z.array(templateStage).max(20) });
export type PlanTemplate = z.infer<typeof planTemplate>;

/** Where a new plan comes from. */
export const planSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('empty') }),
  z.object({ kind: z.literal('built_in'), key: freeText(60).min(1) }),
  z.object({ kind: z.literal('template'), id: z.uuid() }),
  z.object({ kind: z.literal('cohort'), id: z.uuid() }),
]);
export type PlanSource = z.infer<typeof planSource>;

export const templateSummary = z.object({
  source: planSource,
  name: z.string(),
  summary: z.string(),
  stages: z.int(),
  milestones: z.int(),
  lengthDays: z.int(),
});
export const templatesView = z.object({ items: z.array(templateSummary) }).meta({ id: 'PlanTemplates' });
export type TemplatesView = z.infer<typeof templatesView>;

export const saveTemplateBody = z.object({ name, summary: freeText(500) }).meta({ id: 'SaveTemplate' });
export type SaveTemplateBody = z.infer<typeof saveTemplateBody>;
export const templateCreated = z.object({ id: z.uuid() }).meta({ id: 'TemplateCreated' });
