import { Injectable } from '@nestjs/common';
import type { TeamMilestoneView } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { endExceptions } from '../exception/end-exceptions.js';
import { TeamReminders } from '../reminding/team-reminders.js';
import { LivePlan } from './live-plan.js';
import { TeamMilestoneQuery } from './team-milestone.query.js';
import { TeamMilestoneRepository } from './team-milestone.repository.js';

/** Opens an accepted or waived milestone again; what was decided stays in its attempts. */
@Injectable()
export class ReopenMilestone {
  constructor(
    private readonly unitOfWork: UnitOfWork,
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
      const teamMilestone = await this.teamMilestones.getForUpdate(tx, teamMilestoneId, 'milestone.reopen');
      await this.livePlan.assertRuns(tx, teamMilestone);
      if (teamMilestone.version !== version)
        throw new StaleVersion(await this.teamMilestone.get(tx, actor, teamMilestoneId));

      const { status } = teamMilestone;
      teamMilestone.reopen(tx.at);

      await this.teamMilestones.update(tx, teamMilestone);
      await endExceptions(tx, teamMilestoneId, { kind: 'waiver', status: 'granted' });
      await this.reminders.ofTeam(tx, teamMilestone);
      tx.audit({
        action: 'team_milestone.reopened',
        subject: 'progress.team_milestone',
        subjectId: teamMilestoneId,
        teamId: teamMilestone.teamId,
        before: { status },
        after: { status: 'open' },
        reason,
      });
      return this.teamMilestone.get(tx, actor, teamMilestoneId);
    });
  }
}
