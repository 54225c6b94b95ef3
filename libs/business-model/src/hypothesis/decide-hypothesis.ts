import { Injectable } from '@nestjs/common';
import type { DecidedHypothesisView, DecideHypothesisBody } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { hypothesisDecided } from '../business-model.events.js';
import { HypothesisQuery } from './hypothesis.query.js';
import { HypothesisRepository } from './hypothesis.repository.js';
import { settleNotes } from './settle-notes.js';

export interface DecideHypothesisCommand extends DecideHypothesisBody {
  readonly hypothesisId: string;
  readonly version: number;
}

/** The team says what it makes of a hypothesis. The notes that stand on it follow at once. */
@Injectable()
export class DecideHypothesis {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: HypothesisRepository,
    private readonly hypotheses: HypothesisQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, NothingSpeaksForIt */
  execute(
    actor: Actor,
    { hypothesisId, version, state, reason }: DecideHypothesisCommand,
  ): Promise<DecidedHypothesisView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const hypothesis = await this.repository.getForUpdate(tx, hypothesisId, 'business_model.write');
      if (hypothesis.version !== version) throw new StaleVersion(await this.hypotheses.in(tx, actor, hypothesisId));
      const before = hypothesis.state;
      const count = await this.repository.groundsOf(tx, hypothesisId);
      hypothesis.decide(state, reason, { count, by: actor.personId, at: tx.at });
      await this.repository.update(tx, hypothesis);
      tx.audit({
        action: 'hypothesis.decided',
        subject: 'business_model.hypothesis',
        subjectId: hypothesisId,
        teamId: hypothesis.teamId,
        before: { state: before },
        after: { state },
        reason,
      });
      const changedNotes = await settleNotes(tx, hypothesis, before);
      tx.publish(hypothesisDecided({ hypothesisId, teamId: hypothesis.teamId, state }));
      return { hypothesis: await this.hypotheses.in(tx, actor, hypothesisId), changedNotes };
    });
  }
}
