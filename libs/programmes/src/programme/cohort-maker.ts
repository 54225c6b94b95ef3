import { Injectable } from '@nestjs/common';
import type { PlanSource } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { newId, type HubTx } from '@onsil/platform';

import { CohortRepository } from '../cohort/cohort.repository.js';
import { planDates } from '../plan/plan-dates.rule.js';
import { FIRST_REVISIONS } from '../plan/plan-revisions.rule.js';
import { PlanRepository } from '../plan/plan.repository.js';
import { CohortNameTaken, PlanHasFaults } from '../programmes.errors.js';
import { planFrom } from '../template/plan-template.rule.js';
import { PlanSources } from '../template/plan-sources.js';

/** Makes a cohort in draft with a plan copied from somewhere, every date counted anew from its own start. */
@Injectable()
export class CohortMaker {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly plans: PlanRepository,
    private readonly sources: PlanSources,
    private readonly calendar: HubCalendar,
  ) {}

  /** @throws NotFound when the source is missing, CohortNameTaken */
  async make(
    tx: HubTx,
    {
      programmeId,
      name,
      startsOn,
      source,
    }: { programmeId: string; name: string; startsOn: string; source: PlanSource },
  ): Promise<string> {
    await this.calendar.keep(tx);
    if (await this.cohorts.hasNamesake(tx, programmeId, name, null)) throw new CohortNameTaken();
    const origin = await this.sources.get(tx, source, tx.actor.locale);
    const draft = planFrom(origin.plan, startsOn);
    const dates = planDates(draft, await this.calendar.workingDays(tx, tx.actor.locale));
    if (dates.faults.length > 0) throw new PlanHasFaults(dates.faults);

    const cohortId = newId();
    await this.cohorts.insert(tx, {
      id: cohortId,
      programmeId,
      name,
      startsOn,
      endsOn: draft.endsOn,
      copiedFrom: origin.name,
    });
    if (draft.stages.length > 0)
      await this.plans.replace(tx, await this.plans.get(tx, cohortId), { draft, dates, revisions: FIRST_REVISIONS });
    return cohortId;
  }
}
