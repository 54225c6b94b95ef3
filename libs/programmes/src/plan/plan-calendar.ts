import { Injectable } from '@nestjs/common';
import type { MovedDate } from '@onsil/contracts';
import { type WorkingDays } from '@onsil/network';
import type { HubRead, HubTx } from '@onsil/platform';

import { milestonesRedated } from '../programmes.events.js';
import { planDates } from './plan-dates.rule.js';
import { PlanRepository } from './plan.repository.js';
import { keptCodes, type StoredPlan } from './stored-plan.js';

/** Planned dates under another calendar. */
@Injectable()
export class PlanCalendar {
  constructor(private readonly plans: PlanRepository) {}

  /** The dates of drafts and open cohorts that would be others if the hub worked these days. */
  async moved(sql: HubTx | HubRead, days: WorkingDays): Promise<MovedDate[]> {
    return (await this.plans.listLive(sql)).flatMap((stored) => movedDates(stored, days));
  }

  /** Moves them, with an audit entry each, and tells who works by the open ones. */
  async move(tx: HubTx, days: WorkingDays, reason: string): Promise<MovedDate[]> {
    const moved = await this.moved(tx, days);
    await this.plans.redate(tx, new Map(moved.map(({ milestoneId, to }) => [milestoneId, to])));
    for (const { milestoneId, from, to } of moved)
      tx.audit({
        action: 'milestone.redated',
        subject: 'programmes.milestone',
        subjectId: milestoneId,
        before: { due_on: from },
        after: { due_on: to },
        reason,
      });
    for (const cohortId of new Set(moved.filter(({ phase }) => phase === 'open').map((each) => each.cohortId)))
      tx.publish(
        milestonesRedated({
          cohortId,
          milestoneIds: moved.filter((each) => each.cohortId === cohortId).map(({ milestoneId }) => milestoneId),
        }),
      );
    return moved;
  }
}

function movedDates(stored: StoredPlan, days: WorkingDays): MovedDate[] {
  const titles = new Map(
    stored.draft.stages.flatMap(({ milestones }) => milestones.map(({ key, title }) => [key, title])),
  );
  return planDates(stored.draft, days, keptCodes(stored)).milestones.flatMap(({ key, code, dueOn }) => {
    const from = stored.milestones.get(key)!.dueOn;
    if (dueOn === null || dueOn === from) return [];
    const { id: cohortId, name: cohortName, phase } = stored.cohort;
    return [{ cohortId, cohortName, phase, milestoneId: key, code, title: titles.get(key)!, from, to: dueOn }];
  });
}
