import { Injectable } from '@nestjs/common';
import type { DecideExperimentBody, ExperimentView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { ExperimentRepository } from './experiment.repository.js';

export interface DecideExperimentCommand extends DecideExperimentBody {
  readonly experimentId: string;
  readonly version: number;
}

/** Persevere, pivot or stop, with what was learned. The experiment stays as it is from then on. */
@Injectable()
export class DecideExperiment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly experiments: ExperimentRepository,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, ExperimentNotStarted, ExperimentDecided */
  execute(
    actor: Actor,
    { experimentId, version, decision, learning }: DecideExperimentCommand,
  ): Promise<ExperimentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { experiment, hypothesis } = await this.experiments.getForUpdate(tx, experimentId, version);
      experiment.decide(decision, learning, actor.personId, tx.at);
      await this.experiments.update(tx, experiment);
      tx.audit({
        action: 'experiment.decided',
        subject: 'business_model.experiment',
        subjectId: experimentId,
        teamId: hypothesis.teamId,
        after: { decision, learning },
      });
      return this.experiments.view(tx, experimentId);
    });
  }
}
