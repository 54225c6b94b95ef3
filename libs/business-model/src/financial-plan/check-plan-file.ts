import { Injectable } from '@nestjs/common';
import type { CheckedWorkbookView } from '@onsil/contracts';
import { message, wholeFile, type Actor, type IncomingFile } from '@onsil/platform';

import { assertMayActOn } from '../team-reach.js';
import { FinancialPlanQuery } from './financial-plan.query.js';
import { planOutcomes } from './plan-outcome.rule.js';
import { checkWorkbook } from './workbook/check-workbook.js';
import { readPlanWorkbook } from './workbook/read-plan-workbook.js';

/** A plan of three years and sixty lines has a tenth of it. */
const MAX_BYTES = 4 * 1_048_576;

export interface CheckPlanFileCommand {
  readonly planId: string;
  readonly file: IncomingFile;
}

/** Says what a workbook would make of the plan, and which of its formulas are wrong. It changes nothing. */
@Injectable()
export class CheckPlanFile {
  constructor(private readonly plans: FinancialPlanQuery) {}

  /** @throws NotFound, OutOfReach, FileTooLarge, UnreadableWorkbook, WorkbookRefersOutside */
  async execute(actor: Actor, { planId, file }: CheckPlanFileCommand): Promise<CheckedWorkbookView> {
    const { team } = await this.plans.one(actor, planId);
    assertMayActOn(actor, team.id, 'business_model.write');
    const bytes = await wholeFile(file, MAX_BYTES);
    const { findings, plan } = checkWorkbook(await readPlanWorkbook(bytes));
    return {
      findings: findings.map(({ kind, cell, params = {} }) => ({
        kind,
        cell,
        message: message(actor.locale, `financial_plan.finding.${kind}`, { cell, ...params }),
      })),
      plan,
      outcomes: plan && planOutcomes(plan),
    };
  }
}
