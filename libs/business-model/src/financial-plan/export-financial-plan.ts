import { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import { OutOfReach, UnitOfWork, type Actor } from '@onsil/platform';
import { DataExports } from '@onsil/progress';

import { mayActOn } from '../team-reach.js';
import { FinancialPlanQuery } from './financial-plan.query.js';
import { writeWorkbook } from './workbook/write-workbook.js';

/** The plan as a workbook whose totals are formulas. Nothing leaves that was not logged first. */
@Injectable()
export class ExportFinancialPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: FinancialPlanQuery,
    private readonly exports: DataExports,
  ) {}

  /** @throws NotFound, OutOfReach */
  async execute(actor: Actor, planId: string): Promise<{ name: string; content: Readable }> {
    const { plan, team } = await this.plans.one(actor, planId);
    if (!mayActOn(actor, team.id, 'business_model.export')) throw new OutOfReach();
    const bytes = await writeWorkbook(plan, actor.locale);
    await this.unitOfWork.write(actor, (tx) =>
      this.exports.log(tx, { kind: 'financial_plan', format: 'xlsx', filter: { plan: planId }, teamId: team.id }),
    );
    const name = team.name.replaceAll(/["*/:<>?\\|\p{Cc}]/gu, ' ');
    return { name: `${name}.xlsx`, content: Readable.from([bytes]) };
  }
}
