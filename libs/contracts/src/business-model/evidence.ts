import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { pageQuery } from '../page.js';
import { personName } from '../person-name.js';

export const TEST_EVIDENCE_KINDS = ['interview', 'file', 'photo', 'metric', 'link'] as const;
export const testEvidenceKind = z.enum(TEST_EVIDENCE_KINDS);
export type TestEvidenceKind = z.infer<typeof testEvidenceKind>;

export const EVIDENCE_STRENGTHS = ['strong', 'medium', 'weak'] as const;
export const evidenceStrength = z.enum(EVIDENCE_STRENGTHS);
export type EvidenceStrength = z.infer<typeof evidenceStrength>;

/** What a piece of evidence says of a hypothesis. */
export const VERDICTS = ['supports', 'contradicts', 'unclear'] as const;
export const verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdict>;

/** Did the one it comes from agree to be noted down? */
export const CONSENTS = ['given', 'not_needed', 'refused'] as const;
export const consent = z.enum(CONSENTS);
export type Consent = z.infer<typeof consent>;

/** A telephone number, an address, or thirteen digits: what would name the person. */
const NAMING = /@|(?<!\d)0\d{1,2}[-. ]?\d{3,4}[-. ]?\d{4}(?!\d)|\d{6}-?[1-8]\d{6}/;

/** True when a text tells who somebody is. */
export function namesSomebody(text: string): boolean {
  return NAMING.test(text);
}

const about = z
  .array(z.object({ hypothesisId: z.uuid(), verdict }))
  .max(20)
  .refine((list) => new Set(list.map(({ hypothesisId }) => hypothesisId)).size === list.length, {
    error: 'business_model.hypothesis_twice',
  });

const fields = {
  kind: testEvidenceKind,
  happenedOn: z.iso.date(),
  /** Who or where it comes from, without a name: "어르신 A", "읍내 약국". */
  source: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .refine((text) => !namesSomebody(text), { error: 'business_model.source_names_somebody' }),
  /** Which group they belong to: a tag of the canvas, say. */
  segment: freeText(40).min(1).nullable(),
  /** What was said, seen or measured. */
  body: freeText(20_000),
  link: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullable(),
  metric: z.object({ value: z.number(), unit: freeText(20).min(1) }).nullable(),
  strength: evidenceStrength,
  consent,
  experimentId: z.uuid().nullable(),
  about,
};

interface Told {
  readonly kind: TestEvidenceKind;
  readonly body: string;
  readonly link: string | null;
  readonly metric: unknown;
  readonly consent: Consent;
}

/** What a kind needs, and that nothing is written of somebody who did not agree. */
function checkTold({ kind, body, link, metric, consent: agreed }: Told, context: z.RefinementCtx): void {
  const miss = (path: string, message: string): void => {
    context.addIssue({ code: 'custom', path: [path], message });
  };
  if (agreed === 'refused' && body !== '') miss('body', 'business_model.consent_refused');
  if (kind === 'interview' && agreed !== 'refused' && body === '') miss('body', 'field.required');
  if (kind === 'link' && !link) miss('link', 'field.required');
  if (kind === 'metric' && !metric) miss('metric', 'field.required');
}

export const logEvidenceBody = z.object(fields).superRefine(checkTold).meta({ id: 'LogEvidence' });
export type LogEvidenceBody = z.infer<typeof logEvidenceBody>;
export const correctEvidenceBody = z.object(fields).superRefine(checkTold).meta({ id: 'CorrectEvidence' });
export type CorrectEvidenceBody = z.infer<typeof correctEvidenceBody>;

export const evidenceView = z
  .object({
    id: z.uuid(),
    kind: testEvidenceKind,
    happenedOn: z.iso.date(),
    source: z.string(),
    segment: z.string().nullable(),
    body: z.string(),
    link: z.string().nullable(),
    metric: z.object({ value: z.number(), unit: z.string() }).nullable(),
    file: z.object({ name: z.string(), mediaType: z.string(), bytes: z.int() }).nullable(),
    strength: evidenceStrength,
    consent,
    experimentId: z.uuid().nullable(),
    loggedBy: personName.nullable(),
    loggedAt: instant,
    version: z.int(),
  })
  .meta({ id: 'Evidence' });
export type EvidenceView = z.infer<typeof evidenceView>;

/** A piece of evidence with what it is about. */
export const evidenceRow = evidenceView.extend({
  about: z.array(z.object({ hypothesisId: z.uuid(), number: z.int(), statement: z.string(), verdict })),
});
export type EvidenceRow = z.infer<typeof evidenceRow>;

export const evidenceQuery = pageQuery.extend({ kind: testEvidenceKind.optional() });
export type EvidenceQuery = z.infer<typeof evidenceQuery>;

/** Newest first. */
export const teamEvidencePage = z
  .object({
    team: named,
    items: z.array(evidenceRow),
    next: z.string().nullable(),
    capabilities: z.object({ write: z.boolean() }),
  })
  .meta({ id: 'TeamEvidencePage' });
export type TeamEvidencePage = z.infer<typeof teamEvidencePage>;
