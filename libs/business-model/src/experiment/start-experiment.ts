import { Injectable } from '@nestjs/common';
import type { ExperimentView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { HypothesisRepository } from '../hypothesis/hypothesis.repository.js';
import { ExperimentRepository } from './experiment.repository.js';

/** Begins an experiment: from now on nobody changes what it measures, here or in the database. */
@Injectable()
export class StartExperiment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hypotheses: HypothesisRepository,
    private readonly experiments: ExperimentRepository,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, ExperimentStarted, HypothesisDecided */
  execute(actor: Actor, { experimentId, version }: { experimentId: string; version: number }): Promise<ExperimentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { experiment, hypothesis } = await this.experiments.getForUpdate(tx, experimentId, version);
      experiment.start(actor.personId, tx.at);
      hypothesis.test();
      await this.experiments.update(tx, experiment);
      await this.hypotheses.update(tx, hypothesis);
      const { measure, unit, threshold, plannedN } = experiment;
      tx.audit({
        action: 'experiment.started',
        subject: 'business_model.experiment',
        subjectId: experimentId,
        teamId: hypothesis.teamId,
        after: { measure, unit, threshold, planned_n: plannedN, started_at: tx.at },
      });
      return this.experiments.view(tx, experimentId);
    });
  }
}
