import { Injectable } from '@nestjs/common';
import type { MilestoneContent } from '@onsil/contracts';
import type { HubTx } from '@onsil/platform';
import { Plan, type PlannedMilestone } from '@onsil/programmes';

import { CohortIsNotOpen, MilestoneIsBlocked, TeamHasLeft } from '../progress.errors.js';
import type { TeamMilestone } from './team-milestone.entity.js';

/** The plan behind one team milestone. */
export interface PlanOf {
  readonly milestone: PlannedMilestone;
  /** What the team works from: its kept version, else the plan's newest. */
  readonly content: MilestoneContent;
  readonly revision: number;
  readonly all: readonly PlannedMilestone[];
}

/** The plan while it is carried out: every use case that changes a team's work asks it first. */
@Injectable()
export class LivePlan {
  constructor(private readonly plan: Plan) {}

  /** @throws CohortIsNotOpen */
  async assertOpen(tx: HubTx, cohortId: string): Promise<void> {
    const { phase } = await this.plan.cohort(tx, cohortId);
    if (phase !== 'open') throw new CohortIsNotOpen();
  }

  /**
   * The team is on the open cohort, and stays on it until this transaction ends: one who takes it off waits.
   * Asked after what is changed was locked. Borrows ventures.enrolment. @throws CohortIsNotOpen, TeamHasLeft
   */
  async assertRuns(
    tx: HubTx,
    { teamId, cohortId }: { readonly teamId: string; readonly cohortId: string },
  ): Promise<void> {
    await this.assertOpen(tx, cohortId);
    const places = await tx.rows(
      `select id from ventures.enrolment
        where hub_id = $1 and team_id = $2 and cohort_id = $3 and left_on is null for share`,
      [tx.hubId, teamId, cohortId],
    );
    if (places.length === 0) throw new TeamHasLeft();
  }

  /** @throws CohortIsNotOpen, TeamHasLeft */
  async of(tx: HubTx, teamMilestone: TeamMilestone): Promise<PlanOf> {
    const { cohortId, milestoneId, keptPlan, keptRevision } = teamMilestone;
    await this.assertRuns(tx, teamMilestone);
    const all = await this.plan.milestones(tx, cohortId);
    const milestone = all.find(({ id }) => id === milestoneId)!;
    const { title, goodLooksLike, unit, target, evidence, revision } = milestone;
    return {
      milestone,
      content: keptPlan ?? { title, goodLooksLike, unit, target, evidence },
      revision: keptRevision ?? revision,
      all,
    };
  }

  /** @throws MilestoneIsBlocked while a required milestone is neither accepted nor waived */
  async assertNotBlocked(tx: HubTx, { teamId }: TeamMilestone, { milestone, all }: PlanOf): Promise<void> {
    if (milestone.requires.length === 0) return;
    const open = await tx.rows<{ milestone_id: string }>(
      `select milestone_id from progress.team_milestone
        where hub_id = $1 and team_id = $2 and milestone_id = any($3) and status not in ('accepted', 'waived')`,
      [tx.hubId, teamId, milestone.requires],
    );
    if (open.length === 0) return;
    const ids = new Set(open.map(({ milestone_id }) => milestone_id));
    throw new MilestoneIsBlocked({
      milestones: all
        .filter(({ id }) => ids.has(id))
        .map(({ code }) => code)
        .join(', '),
    });
  }
}
