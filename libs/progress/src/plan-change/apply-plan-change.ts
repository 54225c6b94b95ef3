import { Injectable } from '@nestjs/common';
import type { PlanChangeView, PlanDraft } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { UnitOfWork, type Actor } from '@onsil/platform';
import { Plan } from '@onsil/programmes';
import { Enrolment } from '@onsil/ventures';

import { TeamMilestones } from '../enrolment/team-milestones.js';
import { MilestoneHasWork, StageHasDecisions } from '../progress.errors.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { AffectedTeamsQuery } from './affected-teams.query.js';

export interface ApplyPlanChangeCommand {
  readonly cohortId: string;
  readonly plan: PlanDraft;
  readonly reason: string;
  /** Of the cohort that was read. */
  readonly version: number;
}

/** Changes the plan of a running cohort. Teams that handed in keep their version; a milestone with work on it cannot go. */
@Injectable()
export class ApplyPlanChange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: HubCalendar,
    private readonly plan: Plan,
    private readonly livePlan: LivePlan,
    private readonly enrolment: Enrolment,
    private readonly teamMilestones: TeamMilestones,
    private readonly affectedTeams: AffectedTeamsQuery,
  ) {}

  /** @throws NotFound, CohortIsNotOpen, StaleVersion, PlanHasFaults, MilestoneHasWork, StageHasDecisions */
  execute(actor: Actor, { cohortId, plan: draft, reason, version }: ApplyPlanChangeCommand): Promise<PlanChangeView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.calendar.keep(tx);
      await this.plan.cohortForUpdate(tx, cohortId); // before any team milestone, as whoever hands in does
      await this.livePlan.assertOpen(tx, cohortId);
      const changes = await this.plan.changes(tx, cohortId, draft);
      const affected = await this.affectedTeams.execute(tx, cohortId, changes);
      const inTheWay = affected.items
        .filter(({ kind }) => kind === 'removed')
        .flatMap(({ code, keepTheirs }) => keepTheirs.map((team) => ({ ...team, code })));
      if (inTheWay.length > 0) throw new MilestoneHasWork({ teams: inTheWay });

      if (affected.decidedStages.length > 0) throw new StageHasDecisions({ stages: affected.decidedStages });

      const before = new Set((await this.plan.milestones(tx, cohortId)).map(({ id }) => id));
      await this.teamMilestones.removeOfMilestones(
        tx,
        changes.milestones.flatMap(({ kind, milestoneId }) => (kind === 'removed' ? milestoneId : [])),
      );
      await this.plan.apply(tx, cohortId, { draft, version, reason });
      const milestones = await this.plan.milestones(tx, cohortId);
      const enrolled = await this.enrolment.ofCohort(tx, cohortId);
      await this.teamMilestones.insert(
        tx,
        { cohortId, teamIds: enrolled.map(({ teamId }) => teamId) },
        milestones.filter(({ id }) => !before.has(id)),
      );
      await this.teamMilestones.redate(tx, cohortId, milestones, reason);
      return affected;
    });
  }
}
