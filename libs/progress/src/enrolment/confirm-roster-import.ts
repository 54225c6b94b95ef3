import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';
import { Enrolment } from '@onsil/ventures';

import { TeamMilestones } from './team-milestones.js';

/** Writes a dry run: the teams, and what they owe from now on, in one transaction. A second time changes nothing. */
@Injectable()
export class ConfirmRosterImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly enrolment: Enrolment,
    private readonly teamMilestones: TeamMilestones,
  ) {}

  /** @throws NotFound, StaleVersion, ImportNotReady, CohortNotChosen */
  execute(actor: Actor, wanted: { importId: string; version: number }): Promise<{ teams: number }> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { enrolled } = await this.enrolment.confirmImport(tx, wanted);
      for (const cohortId of new Set(enrolled.map((team) => team.cohortId))) {
        const teamIds = enrolled.filter((team) => team.cohortId === cohortId).map(({ teamId }) => teamId);
        await this.teamMilestones.start(tx, cohortId, teamIds);
      }
      return { teams: enrolled.length };
    });
  }
}
