import { Injectable } from '@nestjs/common';
import type { PlanSource, PlanView } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { CohortIsClosed, CohortIsOpenAlready, PlanHasFaults } from '../programmes.errors.js';
import { planFrom } from '../template/plan-template.rule.js';
import { PlanSources } from '../template/plan-sources.js';
import { auditPlan } from './plan-audit.js';
import { planDates } from './plan-dates.rule.js';
import { FIRST_REVISIONS } from './plan-revisions.rule.js';
import { PlanReader } from './plan-reader.js';
import { PlanRepository } from './plan.repository.js';

export interface CopyPlanCommand {
  readonly cohortId: string;
  readonly version: number;
  readonly source: PlanSource;
}

/** Gives a cohort in draft the plan of a template or of another cohort, counted from its own start; what it had is replaced. */
@Injectable()
export class CopyPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanRepository,
    private readonly sources: PlanSources,
    private readonly reader: PlanReader,
    private readonly calendar: HubCalendar,
  ) {}

  execute(actor: Actor, { cohortId, version, source }: CopyPlanCommand): Promise<PlanView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.calendar.keep(tx);
      const stored = await this.plans.getForUpdate(tx, cohortId);
      if (stored.cohort.phase === 'closed') throw new CohortIsClosed();
      if (stored.cohort.phase === 'open') throw new CohortIsOpenAlready();
      if (stored.cohort.version !== version) throw new StaleVersion(await this.reader.viewOf(tx, actor, stored));
      const origin = await this.sources.get(tx, source, actor.locale);
      const draft = planFrom(origin.plan, stored.draft.startsOn);
      const dates = planDates(draft, await this.calendar.workingDays(tx, actor.locale));
      if (dates.faults.length > 0) throw new PlanHasFaults(dates.faults);

      const ids = await this.plans.replace(tx, stored, { draft, dates, revisions: FIRST_REVISIONS });
      await this.plans.nameOrigin(tx, cohortId, origin.name);
      auditPlan(tx, stored, { draft, ids });
      return this.reader.view(tx, actor, cohortId);
    });
  }
}
