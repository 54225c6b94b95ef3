import { Injectable } from '@nestjs/common';
import { dayIn, type MoveReadinessRoundBody, type ReadinessRoundRow } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { RoundEndsBeforeToday } from '../readiness.errors.js';
import { roundsChanged } from '../readiness.events.js';
import { RoundReminders } from '../reminding/round-reminders.js';
import { RoundQuery } from './round.query.js';
import { RoundRepository } from './round.repository.js';

export interface MoveRoundCommand extends MoveReadinessRoundBody {
  readonly roundId: string;
  readonly version: number;
}

/** Gives a round another last day; what was planned to be said of it moves along. */
@Injectable()
export class MoveRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: RoundRepository,
    private readonly reminders: RoundReminders,
    private readonly view: RoundQuery,
  ) {}

  /** @throws NotFound, CohortIsNotOpen, StaleVersion, RoundIsClosed, RoundEndsBeforeToday */
  execute(actor: Actor, { roundId, version, dueOn }: MoveRoundCommand): Promise<ReadinessRoundRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const round = await this.rounds.getLive(tx, roundId);
      if (round.version !== version) throw new StaleVersion(await this.view.in(tx, roundId));
      if (dueOn < dayIn(actor.hub.timeZone, tx.at)) throw new RoundEndsBeforeToday();
      const before = round.dueOn;
      round.moveTo(dueOn);
      await this.rounds.update(tx, round);
      await this.reminders.ofRound(tx, { roundId, cohortId: round.cohortId });

      tx.audit({
        action: 'readiness_round.moved',
        subject: 'readiness.round',
        subjectId: roundId,
        before: { due_on: before },
        after: { due_on: dueOn },
      });
      tx.publish(roundsChanged({ cohortId: round.cohortId }));
      return this.view.in(tx, roundId);
    });
  }
}
