import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { criterionKey } from './framework-content.js';
import { frameworkKey, frameworkRef } from './frameworks.js';

const day = z.iso.date();

export const READINESS_EVIDENCE_KINDS = [
  'file',
  'submission',
  'session',
  'experiment',
  'canvas_version',
  'link',
  'metric',
] as const;

/** Which criterion of which framework. */
export const criterionAnchor = { framework: frameworkRef, criterion: criterionKey };
const label = freeText(200).min(1);

/** What is put beside a criterion; files are uploaded by a route of their own. */
export const addReadinessEvidenceBody = z
  .discriminatedUnion('kind', [
    z.object({ ...criterionAnchor, kind: z.literal('submission'), submissionId: z.uuid() }),
    z.object({ ...criterionAnchor, kind: z.literal('session'), sessionId: z.uuid() }),
    z.object({ ...criterionAnchor, kind: z.literal('experiment'), experimentId: z.uuid() }),
    z.object({ ...criterionAnchor, kind: z.literal('canvas_version'), canvasVersionId: z.uuid() }),
    z.object({ ...criterionAnchor, kind: z.literal('link'), url: z.url({ protocol: /^https?$/ }).max(2_000), label }),
    z.object({
      ...criterionAnchor,
      kind: z.literal('metric'),
      label,
      value: z.number(),
      unit: freeText(30),
      measuredOn: day,
    }),
  ])
  .meta({ id: 'AddReadinessEvidence' });
export type AddReadinessEvidenceBody = z.infer<typeof addReadinessEvidenceBody>;

export const readinessFileQuery = z.object({
  framework: frameworkKey,
  version: z.coerce.number().int().min(1),
  criterion: criterionKey,
});
export type ReadinessFileQuery = z.infer<typeof readinessFileQuery>;

export const readinessEvidenceView = z
  .object({
    id: z.uuid(),
    criterion: criterionKey,
    kind: z.enum(READINESS_EVIDENCE_KINDS),
    label: z.string(),
    /** Only for links. */
    url: z.string().nullable(),
    /** Only for submissions: the team milestone that it was handed in for. */
    teamMilestoneId: z.uuid().nullable(),
    /** Only for sessions. */
    sessionId: z.uuid().nullable(),
    /** Only for experiments: the hypothesis that was tested. */
    hypothesisId: z.uuid().nullable(),
    /** Only for versions of canvases. */
    canvas: z.object({ id: z.uuid(), number: z.int() }).nullable(),
    /** Only for metrics. */
    metric: z.object({ value: z.number(), unit: z.string(), measuredOn: day }).nullable(),
    addedBy: named.nullable(),
    addedAt: instant,
    canRemove: z.boolean(),
  })
  .meta({ id: 'ReadinessEvidence' });
export type ReadinessEvidenceView = z.infer<typeof readinessEvidenceView>;

const candidate = z.object({ id: z.uuid(), label: z.string(), at: instant });

/** What a team has handed in, held, decided and named, newest first: it may be pointed at as evidence. */
export const evidenceCandidatesView = z
  .object({
    submissions: z.array(candidate),
    sessions: z.array(candidate),
    experiments: z.array(candidate),
    canvasVersions: z.array(candidate),
  })
  .meta({ id: 'ReadinessEvidenceCandidates' });
export type EvidenceCandidatesView = z.infer<typeof evidenceCandidatesView>;
