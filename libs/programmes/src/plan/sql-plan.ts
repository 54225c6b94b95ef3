import { Injectable } from '@nestjs/common';
import type { PlanDraft, PlanPreview } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { NotFound, StaleVersion, type HubRead, type HubTx } from '@onsil/platform';

import { CohortIsClosed, CohortIsNotOpen, PlanHasFaults } from '../programmes.errors.js';
import { auditPlan } from './plan-audit.js';
import { gateChanges, planChanges } from './plan-changes.rule.js';
import { planDates } from './plan-dates.rule.js';
import { nextRevisions } from './plan-revisions.rule.js';
import { Plan, type PlanChange, type PlannedCohort, type PlannedMilestone } from './plan.js';
import { PlanRepository } from './plan.repository.js';
import { assertReviewersCanReview } from './reviewers.query.js';
import { keptCodes, type StoredPlan } from './stored-plan.js';

const COHORT = `
  select id, programme_id as "programmeId", name, starts_on::text as "startsOn", ends_on::text as "endsOn", phase, version
    from programmes.cohort where hub_id = $1 and id = $2`;

/** Plan on the tables of this lib. */
@Injectable()
export class SqlPlan extends Plan {
  constructor(
    private readonly plans: PlanRepository,
    private readonly calendar: HubCalendar,
  ) {
    super();
  }

  override cohort(sql: HubTx | HubRead, cohortId: string): Promise<PlannedCohort> {
    return cohortBy(COHORT, sql, cohortId);
  }

  override holdCohort(tx: HubTx, cohortId: string): Promise<PlannedCohort> {
    return cohortBy(`${COHORT} for share`, tx, cohortId);
  }

  override cohortForUpdate(tx: HubTx, cohortId: string): Promise<PlannedCohort> {
    return cohortBy(`${COHORT} for update`, tx, cohortId);
  }

  override milestones(sql: HubTx | HubRead, cohortId: string): Promise<PlannedMilestone[]> {
    return sql.rows<PlannedMilestone>(
      `select m.id, m.stage_id as "stageId", m.position, m.code, m.revision, m.title, m.good_looks_like as "goodLooksLike", m.unit,
              m.target, m.evidence, m.checklist, m.checklist_revision as "checklistRevision", m.reviewer_id as "reviewerId", m.due_rule as due, m.due_on::text as "dueOn",
              to_char(m.due_time, 'HH24:MI') as "dueTime", (m.due_on + m.due_time) at time zone h.time_zone as "dueAt",
              least(s.starts_on, m.due_on - 30)::text as "opensOn",
              array(select d.requires_id from programmes.milestone_dependency d
                     where d.hub_id = m.hub_id and d.milestone_id = m.id) as requires
         from programmes.milestone m
         join programmes.stage s on s.hub_id = m.hub_id and s.id = m.stage_id
         join network.hub h on h.id = m.hub_id
        where m.hub_id = $1 and m.cohort_id = $2
        order by m.position`,
      [sql.hubId, cohortId],
    );
  }

  override async changes(sql: HubTx | HubRead, cohortId: string, draft: PlanDraft): Promise<PlanChange> {
    const stored = await this.plans.get(sql, cohortId);
    return changesOf(stored, draft, await this.soundDates(sql, stored, draft));
  }

  override async apply(
    tx: HubTx,
    cohortId: string,
    { draft, version, reason }: { draft: PlanDraft; version: number; reason: string },
  ): Promise<PlanChange> {
    const stored = await this.plans.getForUpdate(tx, cohortId);
    if (stored.cohort.phase === 'closed') throw new CohortIsClosed();
    if (stored.cohort.phase === 'draft') throw new CohortIsNotOpen();
    if (stored.cohort.version !== version)
      throw new StaleVersion({ version: stored.cohort.version, plan: stored.draft });
    const dates = await this.soundDates(tx, stored, draft);
    await assertReviewersCanReview(tx, draft);

    const ids = await this.plans.replace(tx, stored, { draft, dates, revisions: nextRevisions(stored, draft) });
    auditPlan(tx, stored, { draft, ids, reason });
    return changesOf(stored, draft, dates);
  }

  private async soundDates(sql: HubTx | HubRead, stored: StoredPlan, draft: PlanDraft): Promise<PlanPreview> {
    const dates = planDates(draft, await this.calendar.workingDays(sql, 'ko'), keptCodes(stored));
    if (dates.faults.length > 0) throw new PlanHasFaults(dates.faults);
    return dates;
  }
}

async function cohortBy(text: string, sql: HubTx | HubRead, cohortId: string): Promise<PlannedCohort> {
  const [cohort] = await sql.rows<PlannedCohort>(text, [sql.hubId, cohortId]);
  if (!cohort) throw new NotFound();
  return cohort;
}

function changesOf(stored: StoredPlan, draft: PlanDraft, dates: PlanPreview): PlanChange {
  return {
    milestones: planChanges(stored, draft, dates),
    gates: gateChanges(stored, draft),
    removedStageIds: [...stored.stages.keys()].filter((id) => !draft.stages.some(({ key }) => key === id)),
  };
}
