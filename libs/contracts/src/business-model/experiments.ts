import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { personName } from '../person-name.js';

/** Experiments of one hypothesis. */
export const MAX_EXPERIMENTS = 30;

export const EXPERIMENT_METHODS = [
  'interview',
  'survey',
  'landing_page',
  'pre_order',
  'pilot',
  'concierge',
  'comparison',
  'living_lab',
  'other',
] as const;
export const experimentMethod = z.enum(EXPERIMENT_METHODS);
export type ExperimentMethod = z.infer<typeof experimentMethod>;

export const experimentDecision = z.enum(['persevere', 'pivot', 'stop']);
export type ExperimentDecision = z.infer<typeof experimentDecision>;

const day = z.iso.date();
const amount = z.number().min(0).max(1_000_000_000_000);

/** What is written before it starts, and stays as it was then. */
const frozen = {
  method: experimentMethod,
  /** What is counted or measured: "people who pay a deposit of 5,000 won". */
  measure: freeText(300).min(1),
  /** What it is counted in: "people", "%". */
  unit: freeText(20).min(1),
  /** From here on it counts as a success. */
  threshold: amount,
  /** How many will be asked or tried. */
  plannedN: z.int().min(1).max(100_000),
};

export const planExperimentBody = z
  .object({
    title: freeText(200).min(1),
    ...frozen,
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    /** In won. */
    cost: z.int().min(0).max(1_000_000_000_000).nullable(),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'business_model.ends_before_start',
  })
  .meta({ id: 'PlanExperiment' });
export type PlanExperimentBody = z.infer<typeof planExperimentBody>;

/** How it goes, once it has started. */
export const reportExperimentBody = z
  .object({
    /** How many were asked or tried so far. */
    reachedN: z.int().min(0).max(1_000_000),
    /** What the measure says so far. */
    measured: amount,
    result: freeText(20_000),
    learning: freeText(20_000),
    endsOn: day.nullable(),
    cost: z.int().min(0).max(1_000_000_000_000).nullable(),
  })
  .meta({ id: 'ReportExperiment' });
export type ReportExperimentBody = z.infer<typeof reportExperimentBody>;

export const decideExperimentBody = z
  .object({ decision: experimentDecision, learning: freeText(20_000).min(1) })
  .meta({ id: 'DecideExperiment' });
export type DecideExperimentBody = z.infer<typeof decideExperimentBody>;

export const experimentView = z
  .object({
    id: z.uuid(),
    hypothesisId: z.uuid(),
    title: z.string(),
    method: experimentMethod,
    measure: z.string(),
    unit: z.string(),
    threshold: z.number(),
    plannedN: z.int(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    cost: z.number().nullable(),
    /** Since then measure, threshold and planned n are frozen. */
    startedAt: instant.nullable(),
    startedBy: personName.nullable(),
    reachedN: z.int(),
    measured: z.number(),
    result: z.string(),
    learning: z.string(),
    decision: experimentDecision.nullable(),
    decidedAt: instant.nullable(),
    decidedBy: personName.nullable(),
    version: z.int(),
  })
  .meta({ id: 'Experiment' });
export type ExperimentView = z.infer<typeof experimentView>;
