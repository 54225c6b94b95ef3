import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { pageQuery } from '../page.js';
import { personName } from '../person-name.js';
import { confidence } from './confidence.js';
import { evidenceView, verdict } from './evidence.js';
import { experimentView } from './experiments.js';

/** Hypotheses of one team, parked ones among them. */
export const MAX_HYPOTHESES = 200;

/** Do they want it, can we make it, does it pay, does it change what it is for? */
export const HYPOTHESIS_KINDS = ['desirability', 'feasibility', 'viability', 'impact'] as const;
export const hypothesisKind = z.enum(HYPOTHESIS_KINDS);
export type HypothesisKind = z.infer<typeof hypothesisKind>;

export const HYPOTHESIS_RISKS = ['high', 'medium', 'low'] as const;
export const hypothesisRisk = z.enum(HYPOTHESIS_RISKS);
export type HypothesisRisk = z.infer<typeof hypothesisRisk>;

export const HYPOTHESIS_STATES = ['draft', 'testing', 'supported', 'refuted', 'parked'] as const;
export const hypothesisState = z.enum(HYPOTHESIS_STATES);
export type HypothesisState = z.infer<typeof hypothesisState>;

/** A hypothesis as a note names it: "가설 2". */
export const hypothesisMark = z.object({ id: z.uuid(), number: z.int(), state: hypothesisState });
export type HypothesisMark = z.infer<typeof hypothesisMark>;

const saying = {
  statement: freeText(1_000).min(1),
  kind: hypothesisKind,
  /** What it costs the venture when it is wrong. */
  risk: hypothesisRisk,
  /** The notes that stand on it. */
  itemIds: z
    .array(z.uuid())
    .max(50)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'business_model.note_twice' }),
};

export const stateHypothesisBody = z.object(saying).meta({ id: 'StateHypothesis' });
export type StateHypothesisBody = z.infer<typeof stateHypothesisBody>;
export const changeHypothesisBody = z.object(saying).meta({ id: 'ChangeHypothesis' });
export type ChangeHypothesisBody = z.infer<typeof changeHypothesisBody>;

/** What the team makes of it, and why. Going back to `testing` opens a decided one again. */
export const decideHypothesisBody = z
  .object({
    state: z.enum(['testing', 'supported', 'refuted', 'parked']),
    reason: freeText(2_000).min(1),
  })
  .meta({ id: 'DecideHypothesis' });
export type DecideHypothesisBody = z.infer<typeof decideHypothesisBody>;

export const hypothesisRow = z.object({
  id: z.uuid(),
  number: z.int(),
  statement: z.string(),
  kind: hypothesisKind,
  risk: hypothesisRisk,
  state: hypothesisState,
  /** Pieces of evidence by what they say. */
  evidence: z.object({ supports: z.int(), contradicts: z.int(), unclear: z.int() }),
  experiments: z.int(),
  statedAt: instant,
  decidedAt: instant.nullable(),
});
export type HypothesisRow = z.infer<typeof hypothesisRow>;

/** What staff and mentors see of a team's testing. */
export const testingCounters = z.object({
  interviews: z.int(),
  hypotheses: z.int(),
  /** Decided one way or the other. */
  tested: z.int(),
  refuted: z.int(),
  /** From stating to deciding; null before the first decision. */
  medianDays: z.number().nullable(),
  lastInterviewOn: z.iso.date().nullable(),
});
export type TestingCounters = z.infer<typeof testingCounters>;

export const teamHypothesesView = z
  .object({
    team: named,
    counters: testingCounters,
    /** Those under test first, then drafts, then decided ones, parked ones last; by number within each. */
    items: z.array(hypothesisRow),
    capabilities: z.object({ write: z.boolean() }),
  })
  .meta({ id: 'TeamHypotheses' });
export type TeamHypothesesView = z.infer<typeof teamHypothesesView>;

export const hypothesisView = z
  .object({
    id: z.uuid(),
    number: z.int(),
    team: named,
    statement: z.string(),
    kind: hypothesisKind,
    risk: hypothesisRisk,
    state: hypothesisState,
    reason: z.string().nullable(),
    statedBy: personName.nullable(),
    statedAt: instant,
    decidedBy: personName.nullable(),
    decidedAt: instant.nullable(),
    /** The notes that stand on it. */
    notes: z.array(z.object({ id: z.uuid(), canvas: named, block: z.string(), text: z.string(), confidence })),
    experiments: z.array(experimentView),
    /** Newest first. */
    evidence: z.array(evidenceView.extend({ verdict })),
    capabilities: z.object({ write: z.boolean() }),
    version: z.int(),
  })
  .meta({ id: 'Hypothesis' });
export type HypothesisView = z.infer<typeof hypothesisView>;

/** A decision with the notes whose confidence it changed. */
export const decidedHypothesisView = z
  .object({
    hypothesis: hypothesisView,
    changedNotes: z.array(z.object({ id: z.uuid(), text: z.string(), from: confidence, to: confidence })),
  })
  .meta({ id: 'DecidedHypothesis' });
export type DecidedHypothesisView = z.infer<typeof decidedHypothesisView>;

/** A team of a cohort with its counters. */
export const cohortTestingRow = z.object({ team: named, canvases: z.int(), counters: testingCounters });
export type CohortTestingRow = z.infer<typeof cohortTestingRow>;
/** `silent`: only teams that wrote down no interview yet. */
export const cohortTestingQuery = pageQuery.extend({ silent: z.stringbool().optional() });
export type CohortTestingQuery = z.infer<typeof cohortTestingQuery>;
export const cohortTestingPage = z
  .object({
    items: z.array(cohortTestingRow),
    next: z.string().nullable(),
    /** Of the whole cohort, whichever teams are asked for. */
    totals: z.object({ interviews: z.int(), hypotheses: z.int(), tested: z.int(), refuted: z.int(), silent: z.int() }),
  })
  .meta({ id: 'CohortTestingPage' });
export type CohortTestingPage = z.infer<typeof cohortTestingPage>;
