import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';
import { Enrolment } from '@onsil/ventures';

import { TeamReminders } from '../reminding/team-reminders.js';
import { TeamMilestones } from './team-milestones.js';

/** Takes a team off a cohort. What it did stays; what it had not begun is no longer owed. */
@Injectable()
export class WithdrawTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly enrolment: Enrolment,
    private readonly teamMilestones: TeamMilestones,
    private readonly reminders: TeamReminders,
  ) {}

  /** @throws NotFound */
  execute(
    actor: Actor,
    { cohortId, teamId, reason }: { cohortId: string; teamId: string; reason: string },
  ): Promise<{ teams: number }> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.enrolment.withdraw(tx, { teamId, cohortId, reason });
      await this.teamMilestones.removeUntouched(tx, { cohortId, teamIds: [teamId] });
      await this.reminders.ofTeam(tx, { teamId, cohortId });
      return { teams: 1 };
    });
  }
}
