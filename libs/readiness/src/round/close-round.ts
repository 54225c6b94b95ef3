import { Injectable } from '@nestjs/common';
import type { ReadinessRoundRow } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { roundsChanged } from '../readiness.events.js';
import { RoundReminders } from '../reminding/round-reminders.js';
import { RoundQuery } from './round.query.js';
import { RoundRepository } from './round.repository.js';

/** Ends a round: levels stay as they stand, whatever becomes of the evidence. Drafts stay drafts. */
@Injectable()
export class CloseRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rounds: RoundRepository,
    private readonly reminders: RoundReminders,
    private readonly view: RoundQuery,
  ) {}

  /** @throws NotFound, CohortIsNotOpen, StaleVersion, RoundIsClosed */
  execute(actor: Actor, { roundId, version }: { roundId: string; version: number }): Promise<ReadinessRoundRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const round = await this.rounds.getLive(tx, roundId);
      if (round.version !== version) throw new StaleVersion(await this.view.in(tx, roundId));
      round.close(actor.personId, tx.at);
      await this.rounds.update(tx, round);
      await this.reminders.ofRound(tx, { roundId, cohortId: round.cohortId });

      tx.audit({
        action: 'readiness_round.closed',
        subject: 'readiness.round',
        subjectId: roundId,
        after: { closed_at: tx.at },
      });
      tx.publish(roundsChanged({ cohortId: round.cohortId }));
      return this.view.in(tx, roundId);
    });
  }
}
