import { Injectable } from '@nestjs/common';
import type { TeamMilestoneView } from '@onsil/contracts';
import { HubCalendar, instantOf } from '@onsil/network';
import { StaleVersion, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';
import { Plan } from '@onsil/programmes';

import { endExceptions } from '../exception/end-exceptions.js';
import { TeamReminders } from '../reminding/team-reminders.js';
import { lastMoment } from './due-moment.rule.js';
import { LivePlan } from './live-plan.js';
import type { DueDate, TeamMilestone } from './team-milestone.entity.js';
import { TeamMilestoneQuery } from './team-milestone.query.js';
import { TeamMilestoneRepository } from './team-milestone.repository.js';

/** Opens an accepted or waived milestone again; what was decided stays in its attempts. */
@Injectable()
export class ReopenMilestone {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: HubCalendar,
    private readonly plan: Plan,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly livePlan: LivePlan,
    private readonly teamMilestone: TeamMilestoneQuery,
    private readonly reminders: TeamReminders,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, StaleVersion, NothingToReopen */
  execute(
    actor: Actor,
    { teamMilestoneId, version, reason }: { teamMilestoneId: string; version: number; reason: string },
  ): Promise<TeamMilestoneView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.calendar.keep(tx);
      const teamMilestone = await this.teamMilestones.getForUpdate(tx, teamMilestoneId, 'milestone.reopen');
      await this.livePlan.assertRuns(tx, teamMilestone);
      if (teamMilestone.version !== version)
        throw new StaleVersion(await this.teamMilestone.get(tx, actor, teamMilestoneId));

      const { status, dueOn: before } = teamMilestone;
      teamMilestone.reopen(tx.at, await this.datesOf(tx, teamMilestone));

      await this.teamMilestones.update(tx, teamMilestone);
      await endExceptions(tx, teamMilestoneId, { kind: 'waiver', status: 'granted' });
      await this.reminders.ofTeam(tx, teamMilestone);
      tx.audit({
        action: 'team_milestone.reopened',
        subject: 'progress.team_milestone',
        subjectId: teamMilestoneId,
        teamId: teamMilestone.teamId,
        before: { status, due_on: before },
        after: { status: 'open', due_on: teamMilestone.dueOn },
        reason,
      });
      return this.teamMilestone.get(tx, actor, teamMilestoneId);
    });
  }

  /** The plan's by now, or the team's own day at the plan's time on the hub's clock of today. */
  private async datesOf(
    tx: HubTx,
    { cohortId, milestoneId, dueOn, opensOn, followsPlan }: TeamMilestone,
  ): Promise<DueDate> {
    const planned = (await this.plan.milestones(tx, cohortId)).find(({ id }) => id === milestoneId)!;
    if (followsPlan) return { dueOn: planned.dueOn, opensOn: planned.opensOn, dueAt: lastMoment(planned.dueAt) };
    return { dueOn, opensOn, dueAt: lastMoment(instantOf(dueOn, planned.dueTime, tx.actor.hub.timeZone)) };
  }
}
