import { Injectable } from '@nestjs/common';
import type { ExperimentView, PlanExperimentBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { ExperimentRepository } from './experiment.repository.js';

export type ReplanExperimentCommand = PlanExperimentBody & {
  readonly experimentId: string;
  readonly version: number;
};

/** Changes the plan of an experiment that has not started. */
@Injectable()
export class ReplanExperiment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly experiments: ExperimentRepository,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, ExperimentStarted */
  execute(actor: Actor, { experimentId, version, ...plan }: ReplanExperimentCommand): Promise<ExperimentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { experiment, hypothesis } = await this.experiments.getForUpdate(tx, experimentId, version);
      const { measure, unit, threshold, plannedN } = experiment;
      experiment.replan(plan);
      await this.experiments.update(tx, experiment);
      tx.audit({
        action: 'experiment.replanned',
        subject: 'business_model.experiment',
        subjectId: experimentId,
        teamId: hypothesis.teamId,
        before: { measure, unit, threshold, planned_n: plannedN },
        after: { measure: plan.measure, unit: plan.unit, threshold: plan.threshold, planned_n: plan.plannedN },
      });
      return this.experiments.view(tx, experimentId);
    });
  }
}
