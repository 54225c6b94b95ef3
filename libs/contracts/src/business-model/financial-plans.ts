import { z } from 'zod';

import { freeText } from '../free-text.js';
import { instant } from '../instant.js';
import { named } from '../named.js';
import { personName } from '../person-name.js';

/** Lines of one plan. */
export const MAX_PLAN_LINES = 60;
/** Months a plan may cover. */
export const PLAN_LENGTHS = [12, 24, 36] as const;

export const PLAN_SECTIONS = ['revenue', 'cost', 'headcount', 'funding'] as const;
export const planSection = z.enum(PLAN_SECTIONS);
export type PlanSection = z.infer<typeof planSection>;

export const PLAN_SCENARIOS = ['base', 'cautious', 'hopeful'] as const;
export const planScenario = z.enum(PLAN_SCENARIOS);
export type PlanScenario = z.infer<typeof planScenario>;

const won = z.int().min(-1_000_000_000_000).max(1_000_000_000_000);
/** Won a month; of `headcount`, people, who may work half a month. */
const values = z.array(z.number().min(0).max(1_000_000_000_000)).max(Math.max(...PLAN_LENGTHS));

export const planLine = z.object({
  id: z.uuid(),
  section: planSection,
  label: freeText(100).min(1),
  /** What one person costs a month, in won; null beside `headcount`. */
  wage: z.int().min(0).max(1_000_000_000).nullable(),
  base: values,
  /** Null: as in `base`. */
  cautious: values.nullable(),
  hopeful: values.nullable(),
});
export type PlanLine = z.infer<typeof planLine>;

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const length = z.literal(PLAN_LENGTHS);

const content = { firstMonth: month, months: length, openingCash: won, lines: z.array(planLine).max(MAX_PLAN_LINES) };

function checkLines(
  { months, lines }: { readonly months: number; readonly lines: readonly PlanLine[] },
  context: z.RefinementCtx,
): void {
  for (const [i, line] of lines.entries()) {
    const miss = (field: string, message: string): void =>
      context.addIssue({ code: 'custom', path: ['lines', i, field], message });
    for (const scenario of PLAN_SCENARIOS)
      if (line[scenario] !== null && line[scenario].length !== months) miss(scenario, 'business_model.months_missing');
    if ((line.wage === null) === (line.section === 'headcount')) miss('wage', 'business_model.wage_of_people');
    if (lines.findIndex(({ id }) => id === line.id) !== i) miss('id', 'business_model.line_twice');
  }
}

/** Revenue, cost, headcount and funding, month by month. */
export const changeFinancialPlanBody = z.object(content).superRefine(checkLines).meta({ id: 'ChangeFinancialPlan' });
export type ChangeFinancialPlanBody = z.infer<typeof changeFinancialPlanBody>;

export const beginFinancialPlanBody = z
  .object({ firstMonth: month, months: length, openingCash: won })
  .meta({ id: 'BeginFinancialPlan' });
export type BeginFinancialPlanBody = z.infer<typeof beginFinancialPlanBody>;

/** What follows from the lines in one scenario, in won. */
export const planOutcome = z.object({
  months: z.array(
    z.object({
      month: z.string(),
      revenue: z.number(),
      cost: z.number(),
      wages: z.number(),
      funding: z.number(),
      net: z.number(),
      /** At the end of the month. */
      cash: z.number(),
    }),
  ),
  /** Whole months until the cash is gone; null when it lasts. */
  runwayMonths: z.int().nullable(),
  lowest: z.object({ month: z.string(), cash: z.number() }),
});
export type PlanOutcome = z.infer<typeof planOutcome>;

export const financialPlanView = z
  .object({
    id: z.uuid(),
    ...content,
    outcomes: z.object({ base: planOutcome, cautious: planOutcome, hopeful: planOutcome }),
    changedBy: personName.nullable(),
    changedAt: instant,
    version: z.int(),
  })
  .meta({ id: 'FinancialPlan' });
export type FinancialPlanView = z.infer<typeof financialPlanView>;

export const teamFinancialPlanView = z
  .object({
    team: named,
    plan: financialPlanView.nullable(),
    capabilities: z.object({ write: z.boolean(), export: z.boolean() }),
  })
  .meta({ id: 'TeamFinancialPlan' });
export type TeamFinancialPlanView = z.infer<typeof teamFinancialPlanView>;

export const WORKBOOK_FINDINGS = [
  'circular',
  'hard_coded_total',
  'unbalanced',
  'not_a_number',
  'no_value',
  'unknown_row',
  'missing_sheet',
] as const;
export const workbookFinding = z.enum(WORKBOOK_FINDINGS);
export type WorkbookFinding = z.infer<typeof workbookFinding>;

/** What a workbook says, and what is wrong with it. Nothing is changed by reading it. */
export const checkedWorkbookView = z
  .object({
    findings: z.array(
      z.object({
        kind: workbookFinding,
        /** `기준!D12`. */
        cell: z.string(),
        /** In the reader's language: what is wrong, and what to do. */
        message: z.string(),
      }),
    ),
    /** What the plan would be; null when it cannot be read so. */
    plan: z.object(content).nullable(),
    outcomes: z.object({ base: planOutcome, cautious: planOutcome, hopeful: planOutcome }).nullable(),
  })
  .meta({ id: 'CheckedWorkbook' });
export type CheckedWorkbookView = z.infer<typeof checkedWorkbookView>;
