import { Injectable } from '@nestjs/common';
import type { TeamMilestoneView } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { endExceptions } from '../exception/end-exceptions.js';
import { TeamReminders } from '../reminding/team-reminders.js';
import { LivePlan } from './live-plan.js';
import { Reopening } from './reopening.js';
import { TeamMilestoneQuery } from './team-milestone.query.js';
import { TeamMilestoneRepository } from './team-milestone.repository.js';

/** Opens an accepted or waived milestone again; what was decided stays in its attempts. */
@Injectable()
export class ReopenMilestone {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: HubCalendar,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly livePlan: LivePlan,
    private readonly reopening: Reopening,
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

      await this.reopening.open(tx, teamMilestone, { reason });

      await endExceptions(tx, teamMilestoneId, { kind: 'waiver', status: 'granted' });
      await this.reminders.ofTeam(tx, teamMilestone);
      return this.teamMilestone.get(tx, actor, teamMilestoneId);
    });
  }
}
