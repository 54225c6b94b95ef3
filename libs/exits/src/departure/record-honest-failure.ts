import { Injectable } from '@nestjs/common';
import type { RecordHonestFailureBody, TeamExitsView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { stepTaken } from '../exits.events.js';
import { TeamExitsQuery } from '../team-exits/team-exits.query.js';
import { assertCohortOpen, ExitRecord } from './exit-record.js';

export interface RecordHonestFailureCommand extends RecordHonestFailureBody {
  readonly cohortId: string;
  readonly teamId: string;
}

/** A team that worked in good faith ends without reaching its goal: what it learned is written down and stays. */
@Injectable()
export class RecordHonestFailure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: Teams,
    private readonly exits: ExitRecord,
    private readonly view: TeamExitsQuery,
  ) {}

  /** @throws NotFound, CohortIsNotOpen, TeamIsNotOn, DismissalUnderWay */
  execute(actor: Actor, { cohortId, teamId, reason, lessons }: RecordHonestFailureCommand): Promise<TeamExitsView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.teams.assertReached(tx, actor, teamId, 'exit.decide');
      await assertCohortOpen(tx, cohortId);
      await this.exits.make(tx, { teamId, cohortId, kind: 'honest_failure', reason, lessons });
      tx.publish(stepTaken({ step: 'honest_failure', teamId, cohortId }));
      return this.view.in(tx, actor, teamId);
    });
  }
}
