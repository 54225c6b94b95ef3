import { Injectable } from '@nestjs/common';
import type { ChangeHypothesisBody, HypothesisView } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { HypothesisQuery } from './hypothesis.query.js';
import { HypothesisRepository } from './hypothesis.repository.js';

export interface ChangeHypothesisCommand extends ChangeHypothesisBody {
  readonly hypothesisId: string;
  readonly version: number;
}

/** Words a hypothesis anew, or puts it under other notes, while it is undecided. */
@Injectable()
export class ChangeHypothesis {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: HypothesisRepository,
    private readonly hypotheses: HypothesisQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, HypothesisDecided, InvalidInput */
  execute(
    actor: Actor,
    { hypothesisId, version, itemIds, ...saying }: ChangeHypothesisCommand,
  ): Promise<HypothesisView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const hypothesis = await this.repository.getForUpdate(tx, hypothesisId, 'business_model.write');
      if (hypothesis.version !== version) throw new StaleVersion(await this.hypotheses.in(tx, actor, hypothesisId));
      const { statement, kind, risk } = hypothesis;
      hypothesis.rewrite(saying);
      await this.repository.update(tx, hypothesis);
      await this.repository.standOn(tx, hypothesis, itemIds);
      tx.audit({
        action: 'hypothesis.changed',
        subject: 'business_model.hypothesis',
        subjectId: hypothesisId,
        teamId: hypothesis.teamId,
        before: { statement, kind, risk },
        after: saying,
      });
      return this.hypotheses.in(tx, actor, hypothesisId);
    });
  }
}
