import { LOCALES, PLAN_SCENARIOS, PLAN_SECTIONS, type PlanScenario, type PlanSection } from '@onsil/contracts';

import { TOTAL_ROWS, WORKBOOK_WORDS, type TotalRow } from './words.js';

/** What a row of a sheet is, by what stands in its first cell. */
export type PlanRow =
  | { readonly kind: 'line'; readonly section: PlanSection }
  | { readonly kind: 'total'; readonly total: TotalRow }
  | { readonly kind: 'opening' };

const words = LOCALES.map((locale) => WORKBOOK_WORDS[locale]);
const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The scenario of a sheet by its name, in either language; null for any other sheet. */
export function scenarioOf(sheet: string): PlanScenario | null {
  return PLAN_SCENARIOS.find((scenario) => words.some(({ sheets }) => same(sheets[scenario], sheet))) ?? null;
}

/** Null for what is none of the plan's rows. */
export function rowOf(first: string): PlanRow | null {
  const section = PLAN_SECTIONS.find((each) => words.some(({ sections }) => same(sections[each], first)));
  if (section) return { kind: 'line', section };
  const total = TOTAL_ROWS.find((each) => words.some(({ totals }) => same(totals[each], first)));
  if (total) return { kind: 'total', total };
  return words.some(({ opening }) => same(opening, first)) ? { kind: 'opening' } : null;
}
