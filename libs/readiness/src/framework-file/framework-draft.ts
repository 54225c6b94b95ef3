import {
  criterionKey,
  FRAMEWORK_FILE_FORMAT,
  frameworkKey,
  MENTORING_TOPICS,
  READINESS_SCORINGS,
  stageKind,
} from '@onsil/contracts';
import { z } from 'zod';

const words = (longest: number) => z.string().trim().min(1).max(longest);

/** A text in one language or both; which of the two a file speaks is judged over all its texts. */
const text = (longest: number) =>
  z
    .strictObject({ ko: words(longest).optional(), en: words(longest).optional() })
    .refine(({ ko, en }) => (ko ?? en) !== undefined);

const criterion = z.strictObject({
  key: criterionKey,
  text: text(500),
  proof: text(300),
  evidenceRequired: z.boolean().default(true),
  requires: z.array(criterionKey).max(20).default([]),
});

/**
 * A framework as a file says it: `FrameworkContent` with its key, texts in one language or both, and without what is left
 * out. Strict, so that a misspelt name is named instead of passed over.
 */
export const frameworkDraft = z.strictObject({
  format: z.literal(FRAMEWORK_FILE_FORMAT),
  key: frameworkKey,
  name: text(80),
  shortName: words(20),
  summary: text(500),
  licence: text(500),
  sourceUrl: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable()
    .default(null),
  scoring: z.enum(READINESS_SCORINGS).default('lowest'),
  levels: z.array(text(60)).min(1).max(12),
  dimensions: z
    .array(
      z.strictObject({
        key: frameworkKey,
        name: text(60),
        specialty: z.enum(MENTORING_TOPICS).nullable().default(null),
        stageKinds: z.array(stageKind).max(8).default([]),
      }),
    )
    .min(1)
    .max(30),
  cells: z
    .array(
      z.strictObject({
        dimension: frameworkKey,
        level: z.int().min(1).max(12),
        title: text(300),
        criteria: z.array(criterion).min(1).max(12),
      }),
    )
    .min(1)
    .max(360),
  weights: z
    .array(
      z.strictObject({
        year: z.int().min(2000).max(2100),
        points: z.record(frameworkKey, z.number().min(0).max(1000)),
      }),
    )
    .max(30)
    .default([]),
  funding: z
    .array(z.strictObject({ from: z.int().min(1).max(12), to: z.int().min(1).max(12), hint: text(300) }))
    .max(12)
    .default([]),
});
