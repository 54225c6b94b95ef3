import { z } from 'zod';

import { freeText } from '../free-text.js';
import { locale } from '../locale.js';
import { MENTORING_TOPICS } from '../mentoring/topics.js';
import { stageKind } from '../programmes/plan-drafts.js';

const words = (longest: number) => freeText(longest).min(1);
const key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);
export const criterionKey = freeText(80).regex(/^[a-z0-9][a-z0-9_.-]{0,79}$/);

/** The same words in both languages. */
export const twoLanguages = (longest: number) => z.object({ ko: words(longest), en: words(longest) });
export type TwoLanguages = z.infer<ReturnType<typeof twoLanguages>>;

/** How a framework sums up: the lowest dimension decides, or dimensions earn points by their share of levels. */
export const READINESS_SCORINGS = ['lowest', 'points'] as const;

const frameworkCriterion = z.object({
  /** Stable within the framework: `market.3.a`. */
  key: criterionKey,
  text: twoLanguages(500),
  /** What shows that it holds, as a noun: "a list of the contacts". */
  proof: twoLanguages(300),
  evidenceRequired: z.boolean(),
  /** Other criteria it builds on: it counts only when they count. */
  requires: z.array(criterionKey).max(20),
});
export type FrameworkCriterion = z.infer<typeof frameworkCriterion>;

const frameworkCell = z.object({
  dimension: key,
  level: z.int().min(1).max(12),
  title: twoLanguages(300),
  criteria: z.array(frameworkCriterion).min(1).max(12),
});
export type FrameworkCell = z.infer<typeof frameworkCell>;

const frameworkDimension = z.object({
  key,
  name: twoLanguages(60),
  /** What a mentor who can help knows about. */
  specialty: z.enum(MENTORING_TOPICS).nullable(),
  /** Stages whose milestones are likely to close a gap. */
  stageKinds: z.array(stageKind).max(8),
});
export type FrameworkDimension = z.infer<typeof frameworkDimension>;

/** One version of a framework, whole. Complete: every dimension has a cell with criteria at every level. */
export const frameworkContent = z
  .object({
    name: twoLanguages(80),
    /** Given where it was written in one language only: its words then stand in both places. */
    writtenIn: locale.optional(),
    shortName: words(20),
    summary: twoLanguages(500),
    /** Shown wherever the framework is. */
    licence: twoLanguages(500),
    sourceUrl: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullable(),
    scoring: z.enum(READINESS_SCORINGS),
    /** From level 1 up. */
    levels: z.array(twoLanguages(60)).min(1).max(12),
    dimensions: z.array(frameworkDimension).min(1).max(30),
    cells: z.array(frameworkCell).min(1).max(360),
    /** Points of each dimension from a year on; only where dimensions earn points. */
    weights: z
      .array(z.object({ year: z.int().min(2000).max(2100), points: z.record(key, z.number().min(0).max(1000)) }))
      .max(30),
    /** Which money usually fits a level. */
    funding: z.array(z.object({ from: z.int().min(1), to: z.int().min(1), hint: twoLanguages(300) })).max(12),
  })
  .meta({ id: 'ReadinessFrameworkContent' });
export type FrameworkContent = z.infer<typeof frameworkContent>;

export const READINESS_VERDICTS = ['met', 'not_met', 'unclear'] as const;
export const readinessVerdict = z.enum(READINESS_VERDICTS);
export type ReadinessVerdict = z.infer<typeof readinessVerdict>;
