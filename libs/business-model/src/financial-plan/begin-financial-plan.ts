import { Injectable } from '@nestjs/common';
import type { BeginFinancialPlanBody, FinancialPlanView } from '@onsil/contracts';
import { newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { PlanExists } from '../business-model.errors.js';
import { assertMayActOn } from '../team-reach.js';
import { FinancialPlanQuery } from './financial-plan.query.js';
import { templateLines } from './plan-template.js';

export interface BeginFinancialPlanCommand extends BeginFinancialPlanBody {
  readonly teamId: string;
}

/** A team begins its financial plan, with the lines that most have. */
@Injectable()
export class BeginFinancialPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: FinancialPlanQuery,
  ) {}

  /** @throws NotFound, OutOfReach, PlanExists */
  execute(
    actor: Actor,
    { teamId, firstMonth, months, openingCash }: BeginFinancialPlanCommand,
  ): Promise<FinancialPlanView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [team] = await tx.rows(`select id from ventures.team where hub_id = $1 and id = $2`, [tx.hubId, teamId]);
      if (!team) throw new NotFound();
      assertMayActOn(actor, teamId, 'business_model.write');
      const id = newId();
      const [made] = await tx.rows(
        `insert into business_model.financial_plan
           (id, hub_id, team_id, first_month, months, opening_cash, lines, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (hub_id, team_id) do nothing returning id`,
        [
          id,
          tx.hubId,
          teamId,
          firstMonth,
          months,
          openingCash,
          JSON.stringify(templateLines(actor.locale, months)),
          actor.personId,
          tx.at,
        ],
      );
      if (!made) throw new PlanExists();
      tx.audit({
        action: 'financial_plan.begun',
        subject: 'business_model.financial_plan',
        subjectId: id,
        teamId,
        after: { first_month: firstMonth, months },
      });
      return this.plans.in(tx, id);
    });
  }
}
