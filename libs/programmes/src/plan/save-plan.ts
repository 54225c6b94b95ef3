import { Injectable } from '@nestjs/common';
import type { PlanDraft, PlanView } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { CohortIsClosed, CohortIsOpenAlready, PlanHasFaults } from '../programmes.errors.js';
import { auditPlan } from './plan-audit.js';
import { nextRevisions } from './plan-revisions.rule.js';
import { planDates } from './plan-dates.rule.js';
import { PlanReader } from './plan-reader.js';
import { PlanRepository } from './plan.repository.js';
import { assertReviewersCanReview } from './reviewers.query.js';

export interface SavePlanCommand {
  readonly cohortId: string;
  readonly version: number;
  readonly draft: PlanDraft;
}

/** Saves the plan of a cohort that nobody works in yet; an open cohort's plan changes through `progress`. */
@Injectable()
export class SavePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanRepository,
    private readonly reader: PlanReader,
    private readonly calendar: HubCalendar,
  ) {}

  execute(actor: Actor, { cohortId, version, draft }: SavePlanCommand): Promise<PlanView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.calendar.keep(tx);
      const stored = await this.plans.getForUpdate(tx, cohortId);
      if (stored.cohort.phase === 'closed') throw new CohortIsClosed();
      if (stored.cohort.phase === 'open') throw new CohortIsOpenAlready();
      if (stored.cohort.version !== version) throw new StaleVersion(await this.reader.viewOf(tx, actor, stored));
      const dates = planDates(draft, await this.calendar.workingDays(tx, actor.locale));
      if (dates.faults.length > 0) throw new PlanHasFaults(dates.faults);
      await assertReviewersCanReview(tx, draft);

      const ids = await this.plans.replace(tx, stored, { draft, dates, revisions: nextRevisions(stored, draft) });
      auditPlan(tx, stored, { draft, ids });
      return this.reader.view(tx, actor, cohortId);
    });
  }
}
