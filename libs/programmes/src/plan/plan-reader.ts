import { Injectable } from '@nestjs/common';
import type { PlanView } from '@onsil/contracts';
import { dayIn, HubCalendar } from '@onsil/network';
import { Clock, NotFound, reachesHub, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { planDates } from './plan-dates.rule.js';
import { PlanRepository } from './plan.repository.js';
import { reviewersOn } from './reviewers.query.js';
import { keptCodes, type StoredPlan } from './stored-plan.js';

/** A cohort's plan as its hub's people see it. */
@Injectable()
export class PlanReader {
  constructor(
    private readonly plans: PlanRepository,
    private readonly calendar: HubCalendar,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound also for those who see only their own teams' milestones */
  async view(sql: HubTx | HubRead, actor: Actor, cohortId: string): Promise<PlanView> {
    if (!reachesHub(actor, 'plan.read')) throw new NotFound();
    return this.viewOf(sql, actor, await this.plans.get(sql, cohortId));
  }

  /** The view of a plan that is loaded already. */
  async viewOf(sql: HubTx | HubRead, actor: Actor, stored: StoredPlan): Promise<PlanView> {
    const { cohort, draft, milestones } = stored;
    const { programmeId, programmeName, copiedFrom, ...rest } = cohort;
    const reviewers = await reviewersOn(sql, dayIn(actor.hub.timeZone, this.clock.now()));
    return {
      version: cohort.version,
      cohort: {
        ...rest,
        startsOn: draft.startsOn,
        endsOn: draft.endsOn,
        milestones: milestones.size,
        programmeId,
        programmeName,
        copiedFrom,
      },
      plan: draft,
      preview: planDates(draft, await this.calendar.workingDays(sql, actor.locale), keptCodes(stored)),
      reviewers,
      capabilities: {
        update: cohort.phase === 'draft' && reachesHub(actor, 'plan.update'),
        applyLive: cohort.phase === 'open' && reachesHub(actor, 'plan.apply_live'),
        open: cohort.phase === 'draft' && reachesHub(actor, 'cohort.open'),
        close: cohort.phase === 'open' && reachesHub(actor, 'cohort.close'),
        reopen: cohort.phase === 'closed' && reachesHub(actor, 'cohort.reopen'),
      },
    };
  }
}
