import { Injectable } from '@nestjs/common';
import type { ExperimentView, ReportExperimentBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { ExperimentRepository } from './experiment.repository.js';

export interface ReportExperimentCommand extends ReportExperimentBody {
  readonly experimentId: string;
  readonly version: number;
}

/** Writes down how a running experiment goes. */
@Injectable()
export class ReportExperiment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly experiments: ExperimentRepository,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, ExperimentNotStarted, ExperimentDecided */
  execute(actor: Actor, { experimentId, version, ...report }: ReportExperimentCommand): Promise<ExperimentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { experiment, hypothesis } = await this.experiments.getForUpdate(tx, experimentId, version);
      const { reachedN, measured } = experiment;
      experiment.report(report);
      await this.experiments.update(tx, experiment);
      tx.audit({
        action: 'experiment.reported',
        subject: 'business_model.experiment',
        subjectId: experimentId,
        teamId: hypothesis.teamId,
        before: { reached_n: reachedN, measured },
        after: { reached_n: report.reachedN, measured: report.measured, result: report.result },
      });
      return this.experiments.view(tx, experimentId);
    });
  }
}
