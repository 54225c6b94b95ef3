import { Injectable } from '@nestjs/common';
import type { EnrolTeamsBody } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { UnitOfWork, type Actor } from '@onsil/platform';
import { Enrolment } from '@onsil/ventures';

import { TeamMilestones } from './team-milestones.js';

/** Puts teams on a cohort; in an open one they owe its milestones from now on. */
@Injectable()
export class EnrolTeams {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: HubCalendar,
    private readonly enrolment: Enrolment,
    private readonly teamMilestones: TeamMilestones,
  ) {}

  /** @throws NotFound */
  execute(actor: Actor, wanted: EnrolTeamsBody & { readonly cohortId: string }): Promise<{ teams: number }> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.calendar.keep(tx);
      const enrolled = await this.enrolment.enrol(tx, wanted);
      const teamIds = enrolled.map(({ teamId }) => teamId);
      await this.teamMilestones.start(tx, wanted.cohortId, teamIds, wanted);
      tx.audit({ action: 'cohort.teams_enrolled', subject: 'programmes.cohort', subjectId: wanted.cohortId });
      return { teams: teamIds.length };
    });
  }
}
