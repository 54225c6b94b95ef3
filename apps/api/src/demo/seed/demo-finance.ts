import type { ChangeFinancialPlanBody, FinancialPlanView, PlanLine } from '@onsil/contracts';

import type { Browser } from './browser.js';

const MONTHS = 12;

/** What each line of the template is in a month, by its place; growing lines gain the second number each month. */
const AMOUNTS: readonly (readonly [start: number, growth: number])[] = [
  [1_800_000, 260_000],
  [600_000, 0],
  [700_000, 60_000],
  [450_000, 0],
  [300_000, 0],
  [150_000, 0],
  [1, 0],
  [1, 0],
  [0, 0],
  [0, 0],
];
const WAGES = [1_500_000, 2_300_000];
/** The grant comes in the second and the eighth month. */
const GRANT = 8;
const GRANT_MONTHS = [1, 7];

/** The demo's team fills in its financial plan: it lasts a year if things go as expected, and not if they go slowly. */
export async function fillFinancialPlan(
  browser: Browser,
  team: string,
  hub: string,
  firstMonth: string,
): Promise<void> {
  const plan = await browser.call<FinancialPlanView>('lead', 'POST', `${team}/financial-plan`, {
    body: { firstMonth, months: MONTHS, openingCash: 9_000_000 },
  });
  let wage = 0;
  const lines = plan.lines.map((line, i): PlanLine => {
    const [start, growth] = AMOUNTS[i] ?? [0, 0];
    const base = Array.from({ length: MONTHS }, (_, month) =>
      i === GRANT ? (GRANT_MONTHS.includes(month) ? 12_000_000 : 0) : start + growth * month,
    );
    return {
      ...line,
      base,
      wage: line.section === 'headcount' ? (WAGES[wage++] ?? 0) : null,
      cautious: i === 0 ? base.map((value) => Math.round(value * 0.6)) : null,
      hopeful: i === 0 ? base.map((value) => Math.round(value * 1.3)) : null,
    };
  });
  const body: ChangeFinancialPlanBody = { firstMonth, months: MONTHS, openingCash: 9_000_000, lines };
  await browser.call('lead', 'PUT', `${hub}/financial-plans/${plan.id}`, { version: plan.version, body });
}
