import { Injectable } from '@nestjs/common';
import type { ExperimentView, PlanExperimentBody } from '@onsil/contracts';
import { newId, UnitOfWork, type Actor } from '@onsil/platform';

import { HypothesisRepository } from '../hypothesis/hypothesis.repository.js';
import { Experiment } from './experiment.entity.js';
import { ExperimentRepository } from './experiment.repository.js';

export interface PlanExperimentCommand extends PlanExperimentBody {
  readonly hypothesisId: string;
}

/** A team writes down how it will test a hypothesis, and from where on it will count as a success. */
@Injectable()
export class PlanExperiment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hypotheses: HypothesisRepository,
    private readonly experiments: ExperimentRepository,
  ) {}

  /** @throws NotFound, OutOfReach, HypothesisDecided, TooManyExperiments */
  execute(actor: Actor, { hypothesisId, ...plan }: PlanExperimentCommand): Promise<ExperimentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const hypothesis = await this.hypotheses.getForUpdate(tx, hypothesisId, 'business_model.write');
      hypothesis.assertOpen();
      const experiment = Object.assign(new Experiment(), {
        id: newId(),
        hubId: tx.hubId,
        hypothesisId,
        ...plan,
        startedAt: null,
        reachedN: 0,
        measured: 0,
        result: '',
        learning: '',
        decision: null,
        decidedAt: null,
        addedAt: tx.at,
        version: 1,
      });
      await this.experiments.insert(tx, experiment);
      const { measure, unit, threshold, plannedN } = plan;
      tx.audit({
        action: 'experiment.planned',
        subject: 'business_model.experiment',
        subjectId: experiment.id,
        teamId: hypothesis.teamId,
        after: { measure, unit, threshold, planned_n: plannedN },
      });
      return this.experiments.view(tx, experiment.id);
    });
  }
}
