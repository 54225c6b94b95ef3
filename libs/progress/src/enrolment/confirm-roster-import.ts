import { Injectable } from '@nestjs/common';
import type { LateStart } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { UnitOfWork, type Actor } from '@onsil/platform';
import { Enrolment, RosterOutdated } from '@onsil/ventures';

import { TeamMilestones } from './team-milestones.js';

/** Writes a dry run: the teams, and what they owe from now on, in one transaction. A second time changes nothing. */
@Injectable()
export class ConfirmRosterImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: HubCalendar,
    private readonly enrolment: Enrolment,
    private readonly teamMilestones: TeamMilestones,
  ) {}

  /**
   * Another import, or somebody's hand, may have made teams since the dry run: then nothing is written, and the dry run
   * shows what it would do now. @throws NotFound, StaleVersion, ImportNotReady, CohortNotChosen, RosterOutdated
   */
  async execute(actor: Actor, wanted: Wanted): Promise<{ teams: number }> {
    try {
      return await this.write(actor, wanted);
    } catch (error) {
      if (error instanceof RosterOutdated) await this.enrolment.compareAgain(actor, wanted.importId);
      throw error;
    }
  }

  private write(actor: Actor, wanted: Wanted): Promise<{ teams: number }> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.calendar.keep(tx);
      const { enrolled } = await this.enrolment.confirmImport(tx, wanted, async (teams, tell) => {
        let done = 0;
        for (const cohortId of new Set(teams.map((team) => team.cohortId))) {
          const teamIds = teams.filter((team) => team.cohortId === cohortId).map(({ teamId }) => teamId);
          const before = done;
          await this.teamMilestones.start(tx, cohortId, teamIds, {
            lateStart: wanted.lateStart,
            onProgress: (share) => tell((before + share * teamIds.length) / teams.length),
          });
          done += teamIds.length;
        }
      });
      return { teams: enrolled.length };
    });
  }
}

interface Wanted {
  readonly importId: string;
  readonly version: number;
  readonly lateStart?: LateStart;
}
