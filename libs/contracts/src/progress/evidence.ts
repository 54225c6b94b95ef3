import { z } from 'zod';

import { draftText, freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { personName } from '../person-name.js';

/** Largest single file that a hub takes. */
export const MAX_FILE_BYTES = 50 * 1_048_576;

/** What a team writes for one item of evidence. Files are uploaded on their own and belong to their item. */
const writtenAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), itemId: freeText(40), body: draftText(20_000) }),
  z.object({ kind: z.literal('link'), itemId: freeText(40), body: draftText(2_000) }),
  z.object({ kind: z.literal('number'), itemId: freeText(40), amount: z.number().nullable() }),
  z.object({
    kind: z.literal('table'),
    itemId: freeText(40),
    cells: z.array(z.array(draftText(500)).max(12)).max(200),
  }),
]);
const answers = z.array(writtenAnswer).max(20);

/** An answer as it is kept: whatever was taken once is shown for as long as the attempt is. */
export const evidenceAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), itemId: z.string(), body: z.string() }),
  z.object({ kind: z.literal('link'), itemId: z.string(), body: z.string() }),
  z.object({ kind: z.literal('number'), itemId: z.string(), amount: z.number().nullable() }),
  z.object({ kind: z.literal('table'), itemId: z.string(), cells: z.array(z.array(z.string())) }),
]);
export type EvidenceAnswer = z.infer<typeof evidenceAnswer>;

export const evidenceFileView = z
  .object({
    id: z.uuid(),
    itemId: z.string(),
    name: z.string(),
    mediaType: z.string(),
    bytes: z.int(),
    /** The content's SHA-256: equal in two attempts = the same file. */
    sha256: z.string(),
    uploadedBy: personName.nullable(),
    uploadedAt: instant,
  })
  .meta({ id: 'EvidenceFile' });
export type EvidenceFileView = z.infer<typeof evidenceFileView>;

export const evidenceFilesView = z.object({ items: z.array(evidenceFileView) }).meta({ id: 'EvidenceFiles' });

export const draftView = z
  .object({ answers: z.array(evidenceAnswer), savedAt: instant, savedBy: personName, version: z.int() })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof draftView>;

export const saveDraftBody = z.object({ answers }).meta({ id: 'SaveDraft' });
export type SaveDraftBody = z.infer<typeof saveDraftBody>;

export const uploadQuery = z.object({ item: z.string().min(1).max(40) });

export const handInBody = z.object({ answers }).meta({ id: 'HandIn' });
export type HandInBody = z.infer<typeof handInBody>;
