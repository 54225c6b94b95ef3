import { Injectable } from '@nestjs/common';
import { instantOf } from '@onsil/network';
import type { HubTx } from '@onsil/platform';
import { Plan, type PlannedMilestone } from '@onsil/programmes';

import { lastMoment } from './due-moment.rule.js';
import type { DueDate, TeamMilestone } from './team-milestone.entity.js';
import { TeamMilestoneRepository } from './team-milestone.repository.js';

/** Opens a locked, decided milestone again with its audit entry: by somebody's hand, or when its waiver has run out. */
@Injectable()
export class Reopening {
  constructor(
    private readonly plan: Plan,
    private readonly teamMilestones: TeamMilestoneRepository,
  ) {}

  /** `notDueBefore`: the team gets this day as its own where its due date lies before it. @throws NothingToReopen */
  async open(
    tx: HubTx,
    teamMilestone: TeamMilestone,
    { reason, notDueBefore }: { readonly reason: string; readonly notDueBefore?: string },
  ): Promise<void> {
    const { id, cohortId, milestoneId, status, dueOn: before } = teamMilestone;
    const planned = (await this.plan.milestones(tx, cohortId)).find((milestone) => milestone.id === milestoneId)!;
    teamMilestone.reopen(tx.at, datesOf(tx, teamMilestone, planned));
    if (notDueBefore !== undefined && notDueBefore > teamMilestone.dueOn)
      teamMilestone.moveDue({ opensOn: teamMilestone.opensOn, ...dueBy(tx, notDueBefore, planned) });
    await this.teamMilestones.update(tx, teamMilestone);
    tx.audit({
      action: 'team_milestone.reopened',
      subject: 'progress.team_milestone',
      subjectId: id,
      teamId: teamMilestone.teamId,
      before: { status, due_on: before },
      after: { status: 'open', due_on: teamMilestone.dueOn },
      reason,
    });
  }
}

/** The plan's by now, or the team's own day at the plan's time on the hub's clock of today. */
function datesOf(tx: HubTx, { dueOn, opensOn, followsPlan }: TeamMilestone, planned: PlannedMilestone): DueDate {
  if (followsPlan) return { dueOn: planned.dueOn, opensOn: planned.opensOn, dueAt: lastMoment(planned.dueAt) };
  return { opensOn, ...dueBy(tx, dueOn, planned) };
}

function dueBy(tx: HubTx, dueOn: string, { dueTime }: PlannedMilestone): Omit<DueDate, 'opensOn'> {
  return { dueOn, dueAt: lastMoment(instantOf(dueOn, dueTime, tx.actor.hub.timeZone)) };
}
