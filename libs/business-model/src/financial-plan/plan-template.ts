import type { Locale, PlanLine, PlanSection } from '@onsil/contracts';
import { newId } from '@onsil/platform';

type Named = readonly [section: PlanSection, ko: string, en: string];

/** What most plans of a young venture have; a team takes away and adds. */
const LINES: readonly Named[] = [
  ['revenue', '제품·서비스 판매', 'Sales'],
  ['revenue', '공공 위탁·바우처', 'Public contracts and vouchers'],
  ['cost', '재료·외주비', 'Materials and subcontractors'],
  ['cost', '임차료·공과금', 'Rent and utilities'],
  ['cost', '홍보비', 'Marketing'],
  ['cost', '그 밖의 비용', 'Other costs'],
  ['headcount', '대표와 창업자', 'Founders'],
  ['headcount', '직원', 'Employees'],
  ['funding', '사업화 지원금', 'Programme grant'],
  ['funding', '투자·대출', 'Investment and loans'],
];

/** A plan to begin with: nothing in any month, in the language of whoever begins it. */
export function templateLines(locale: Locale, months: number): PlanLine[] {
  return LINES.map(([section, ko, en]) => ({
    id: newId(),
    section,
    label: locale === 'ko' ? ko : en,
    wage: section === 'headcount' ? 0 : null,
    base: Array.from<number>({ length: months }).fill(0),
    cautious: null,
    hopeful: null,
  }));
}
