import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { personName } from '../person-name.js';

/** Indicators of one team. */
export const MAX_INDICATORS = 60;

/** As things stand at the end of a period, summed over it, or worked out from two others. */
export const INDICATOR_KINDS = ['stock', 'flow', 'ratio'] as const;
export const indicatorKind = z.enum(INDICATOR_KINDS);
export type IndicatorKind = z.infer<typeof indicatorKind>;

export const INDICATOR_RHYTHMS = ['month', 'quarter', 'half_year', 'year', 'once'] as const;
/** How often it will be measured. */
export const indicatorRhythm = z.enum(INDICATOR_RHYTHMS);
export type IndicatorRhythm = z.infer<typeof indicatorRhythm>;

const amount = z.number().min(-1_000_000_000_000_000).max(1_000_000_000_000_000);
const day = z.iso.date();

/** What it is called elsewhere; names and codes change between versions, so the version is kept. */
export const indicatorStandard = z.object({
  framework: freeText(40).min(1),
  version: freeText(20).min(1),
  code: freeText(40).min(1),
});
export type IndicatorStandard = z.infer<typeof indicatorStandard>;

const saying = {
  name: freeText(200).min(1),
  /** "명", "%", "원", "kg". */
  unit: freeText(20).min(1),
  kind: indicatorKind,
  rhythm: indicatorRhythm,
  /** Of the catalogue; null for the team's own. */
  key: z
    .string()
    .regex(/^[a-z][a-z0-9_]{0,59}$/)
    .nullable(),
  standard: indicatorStandard.nullable(),
  /** How and from what it will be measured: "이용 장부에서 센다". */
  method: freeText(2_000).min(1),
  /** Before the work begins. A value that is not known yet has a day on which it will be. */
  baseline: z.object({ value: amount.nullable(), on: day }),
  target: z.object({ value: amount, on: day }).nullable(),
  /** The notes of the theory of change that it measures. */
  itemIds: z
    .array(z.uuid())
    .max(20)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'business_model.note_twice' }),
};

interface Planned {
  readonly baseline: { readonly on: string };
  readonly target: { readonly on: string } | null;
}
const targetFollows = ({ baseline, target }: Planned): boolean => target === null || target.on > baseline.on;
const targetFirst = { path: ['target', 'on'], error: 'business_model.target_before_baseline' };

export const planIndicatorBody = z.object(saying).refine(targetFollows, targetFirst).meta({ id: 'PlanIndicator' });
export type PlanIndicatorBody = z.infer<typeof planIndicatorBody>;
export const replanIndicatorBody = z.object(saying).refine(targetFollows, targetFirst).meta({ id: 'ReplanIndicator' });
export type ReplanIndicatorBody = z.infer<typeof replanIndicatorBody>;

export const indicatorView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    unit: z.string(),
    kind: indicatorKind,
    rhythm: indicatorRhythm,
    key: z.string().nullable(),
    standard: indicatorStandard.nullable(),
    method: z.string(),
    baseline: z.object({ value: z.number().nullable(), on: day }),
    target: z.object({ value: z.number(), on: day }).nullable(),
    notes: z.array(z.object({ id: z.uuid(), canvas: named, block: z.string(), text: z.string() })),
    changedBy: personName.nullable(),
    changedAt: instant,
    version: z.int(),
  })
  .meta({ id: 'Indicator' });
export type IndicatorView = z.infer<typeof indicatorView>;

/** An indicator that many hubs report, to begin with. */
export const catalogueIndicator = z.object({
  key: z.string(),
  name: z.object({ ko: z.string(), en: z.string() }),
  unit: z.object({ ko: z.string(), en: z.string() }),
  kind: indicatorKind,
  standard: indicatorStandard.nullable(),
});
export type CatalogueIndicator = z.infer<typeof catalogueIndicator>;

export const teamIndicatorsView = z
  .object({
    team: named,
    items: z.array(indicatorView),
    catalogue: z.array(catalogueIndicator),
    /** Notes of the team's logic models: what an indicator may measure. */
    notes: z.array(z.object({ id: z.uuid(), canvas: named, block: z.string(), text: z.string() })),
    capabilities: z.object({ write: z.boolean() }),
  })
  .meta({ id: 'TeamIndicators' });
export type TeamIndicatorsView = z.infer<typeof teamIndicatorsView>;
