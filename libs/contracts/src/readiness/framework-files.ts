import { z } from 'zod';

import { frameworkContent } from './framework-content.js';
import { frameworkKey } from './frameworks.js';

/** Largest file of a framework; the product's own grid has a twentieth of it. */
export const MAX_FRAMEWORK_MEGABYTES = 5;
/** What a JSON file says of itself. */
export const FRAMEWORK_FILE_FORMAT = 'onsil-readiness-framework-1';

export const FRAMEWORK_FILE_TYPES = ['json', 'xlsx'] as const;
export type FrameworkFileType = (typeof FRAMEWORK_FILE_TYPES)[number];

/** What may be wrong with a place in a file. */
export const FRAMEWORK_FAULTS = [
  'not_a_framework',
  'broken_json',
  'missing_sheet',
  'missing_column',
  'missing',
  'empty',
  'wrong_type',
  'too_long',
  'too_many',
  'out_of_range',
  'unknown_choice',
  'unknown_field',
  'bad_key',
  'bad_address',
  'reserved_key',
  'duplicate_key',
  'duplicate_cell',
  'duplicate_level',
  'missing_level',
  'missing_points',
  'unknown_dimension',
  'unknown_criterion',
  'cycle',
  'language_missing',
  'formula',
  'refers_outside',
  'resident_number',
] as const;
export type FrameworkFault = (typeof FRAMEWORK_FAULTS)[number];

/** What a file would become. Nothing is kept by reading it. */
export const checkedFrameworkView = z
  .object({
    /** Of the bytes that were read: loading asks for it, so that what was looked at is what is loaded. */
    sha256: z.string().length(64),
    faults: z.array(
      z.object({
        kind: z.enum(FRAMEWORK_FAULTS),
        /** Where in the file: `cells[3].criteria[0].text.ko`, `기준!F12`; empty for the file as a whole. */
        at: z.string(),
        /** In the reader's language: what is wrong, and what to do. */
        message: z.string(),
      }),
    ),
    /** Faults beyond those named. */
    more: z.int(),
    /** Null while something is wrong. */
    framework: z
      .object({
        key: frameworkKey,
        /** The number it would get in this hub. */
        version: z.int(),
        /** The hub's newest version of it says the same word for word. */
        isUnchanged: z.boolean(),
        content: frameworkContent,
      })
      .nullable(),
  })
  .meta({ id: 'CheckedFramework' });
export type CheckedFrameworkView = z.infer<typeof checkedFrameworkView>;

export const loadFrameworkQuery = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
export type LoadFrameworkQuery = z.infer<typeof loadFrameworkQuery>;

export const frameworkFileQuery = z.object({ format: z.enum(FRAMEWORK_FILE_TYPES) });
export type FrameworkFileQuery = z.infer<typeof frameworkFileQuery>;
