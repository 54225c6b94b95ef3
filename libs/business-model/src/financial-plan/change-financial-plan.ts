import { Injectable } from '@nestjs/common';
import type { ChangeFinancialPlanBody, FinancialPlanView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { FinancialPlanQuery } from './financial-plan.query.js';

export interface ChangeFinancialPlanCommand extends ChangeFinancialPlanBody {
  readonly planId: string;
  readonly version: number;
}

/** Saves a plan as it is filled in, or as it was read from a workbook. */
@Injectable()
export class ChangeFinancialPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: FinancialPlanQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion */
  execute(
    actor: Actor,
    { planId, version, firstMonth, months, openingCash, lines }: ChangeFinancialPlanCommand,
  ): Promise<FinancialPlanView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { teamId } = await this.plans.getForUpdate(tx, planId, version);
      await tx.rows(
        `update business_model.financial_plan
            set first_month = $3, months = $4, opening_cash = $5, lines = $6, changed_by = $7, changed_at = $8,
                version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, planId, firstMonth, months, openingCash, JSON.stringify(lines), actor.personId, tx.at],
      );
      tx.audit({
        action: 'financial_plan.changed',
        subject: 'business_model.financial_plan',
        subjectId: planId,
        teamId,
        after: { first_month: firstMonth, months, lines: lines.length },
      });
      return this.plans.in(tx, planId);
    });
  }
}
