import { z } from 'zod';

import { pageOf, pageQuery } from '../page.js';
import { rosterField } from './roster-reading.js';

export const rosterImportStatus = z.enum(['reading', 'ready', 'refused', 'confirmed', 'undone']);
export type RosterImportStatus = z.infer<typeof rosterImportStatus>;

export const rosterColumnView = z.object({
  index: z.int(),
  label: z.string(),
  field: rosterField,
  /** Where the proposal comes from: a remembered mapping, the header's words, or nothing known. */
  from: z.enum(['remembered', 'recognised', 'unknown', 'chosen']),
  sample: z.string(),
});
export type RosterColumnView = z.infer<typeof rosterColumnView>;

export const rosterImportView = z
  .object({
    id: z.uuid(),
    fileName: z.string(),
    status: rosterImportStatus,
    /** Why the file is not read, in the reader's language, with what to do next. */
    refusal: z.string().nullable(),
    /** 0 to 100 while it is read, and again while it is written. */
    progress: z.int(),
    /** Null: the cohorts stand in the file (year and session). */
    cohort: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    sheet: z.string().nullable(),
    /** Won per unit of the amount column. */
    unit: z.int(),
    columns: z.array(rosterColumnView),
    counts: z.object({
      rows: z.int(),
      new: z.int(),
      match: z.int(),
      changed: z.int(),
      decision: z.int(),
      refused: z.int(),
      findings: z.int(),
      residentNumbers: z.int(),
      skipped: z.int(),
      decided: z.int(),
      willImport: z.int(),
      /** Teams that confirming makes. */
      willMake: z.int(),
      /** Teams that confirming puts on the chosen cohort and that are not on it yet. */
      willEnrol: z.int(),
      members: z.int(),
      withoutMember: z.int(),
      sameNames: z.int(),
    }),
    /** Cohorts named in the file, in order. */
    cohorts: z.array(z.object({ name: z.string(), startsOn: z.iso.date(), teams: z.int() })),
    /** The same file was confirmed before. */
    confirmedBefore: z.iso.datetime({ offset: true }).nullable(),
    createdAt: z.iso.datetime({ offset: true }),
    confirmedAt: z.iso.datetime({ offset: true }).nullable(),
    undoUntil: z.iso.datetime({ offset: true }).nullable(),
    version: z.int(),
  })
  .meta({ id: 'RosterImport' });
export type RosterImportView = z.infer<typeof rosterImportView>;

export const rosterImportsQuery = pageQuery.extend({ after: z.uuid().optional() });
export type RosterImportsQuery = z.infer<typeof rosterImportsQuery>;
export const rosterImportPage = pageOf(
  z.object({
    id: z.uuid(),
    fileName: z.string(),
    status: rosterImportStatus,
    rows: z.int(),
    createdAt: z.iso.datetime({ offset: true }),
    confirmedAt: z.iso.datetime({ offset: true }).nullable(),
  }),
).meta({ id: 'RosterImportPage' });
export type RosterImportPage = z.infer<typeof rosterImportPage>;

export const rosterUploadQuery = z.object({ cohort: z.uuid().optional() });

export const rosterMappingBody = z
  .object({
    cohortId: z.uuid().nullable(),
    fields: z.array(rosterField).min(1).max(200),
    unit: z.union([z.literal(1), z.literal(1_000), z.literal(10_000), z.literal(1_000_000), z.literal(100_000_000)]),
  })
  .meta({ id: 'RosterMappingBody' });
export type RosterMappingBody = z.infer<typeof rosterMappingBody>;
