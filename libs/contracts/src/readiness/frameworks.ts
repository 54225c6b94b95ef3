import { z } from 'zod';

import { locale } from '../locale.js';
import { named } from '../named.js';
import { frameworkContent, READINESS_SCORINGS, twoLanguages } from './framework-content.js';

export const frameworkKey = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

/** One version of a framework by its name. */
export const frameworkRef = z.object({ key: frameworkKey, version: z.int().min(1) });

export const readinessFrameworkRow = z
  .object({
    ...frameworkRef.shape,
    name: twoLanguages(80),
    /** The one language that it is written in; null: in both. */
    writtenIn: locale.nullable(),
    shortName: z.string(),
    summary: twoLanguages(500),
    licence: twoLanguages(500),
    sourceUrl: z.string().nullable(),
    scoring: z.enum(READINESS_SCORINGS),
    origin: z.enum(['built_in', 'loaded']),
    dimensions: z.int(),
    levels: z.int(),
    criteria: z.int(),
    /** Cohorts of the hub that keep to this version, newest first. */
    cohorts: z.array(named.extend({ programme: z.string() })),
  })
  .meta({ id: 'ReadinessFrameworkRow' });
export type ReadinessFrameworkRow = z.infer<typeof readinessFrameworkRow>;
export const readinessFrameworkList = z
  .object({ items: z.array(readinessFrameworkRow) })
  .meta({ id: 'ReadinessFrameworks' });
export type ReadinessFrameworkList = z.infer<typeof readinessFrameworkList>;

export const readinessFrameworkView = z
  .object({ ...frameworkRef.shape, origin: z.enum(['built_in', 'loaded']), content: frameworkContent })
  .meta({ id: 'ReadinessFramework' });
export type ReadinessFrameworkView = z.infer<typeof readinessFrameworkView>;
