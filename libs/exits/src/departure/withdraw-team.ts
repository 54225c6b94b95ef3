import { Injectable } from '@nestjs/common';
import type { TeamExitsView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { stepTaken } from '../exits.events.js';
import { TeamExitsQuery } from '../team-exits/team-exits.query.js';
import { ExitRecord } from './exit-record.js';

/** A team leaves a cohort of its own will, or was put on it by mistake. A dismissal under way is ended first. */
@Injectable()
export class WithdrawTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: Teams,
    private readonly exits: ExitRecord,
    private readonly view: TeamExitsQuery,
  ) {}

  /** @throws NotFound, TeamIsNotOn, DismissalUnderWay, CohortClosed */
  execute(
    actor: Actor,
    { cohortId, teamId, reason }: { cohortId: string; teamId: string; reason: string },
  ): Promise<TeamExitsView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.teams.assertReached(tx, actor, teamId, 'exit.record');
      await this.exits.make(tx, { teamId, cohortId, kind: 'withdrawn', reason });
      tx.publish(stepTaken({ step: 'withdrawn', teamId, cohortId }));
      return this.view.in(tx, actor, teamId);
    });
  }
}
