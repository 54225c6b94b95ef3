import { Injectable } from '@nestjs/common';
import { MAX_EXPERIMENTS, type ExperimentView } from '@onsil/contracts';
import { NotFound, StaleVersion, type HubTx } from '@onsil/platform';

import { TooManyExperiments } from '../business-model.errors.js';
import type { Hypothesis } from '../hypothesis/hypothesis.entity.js';
import { HypothesisRepository } from '../hypothesis/hypothesis.repository.js';
import { EXPERIMENT_JSON } from './experiment-json.js';
import { Experiment } from './experiment.entity.js';

@Injectable()
export class ExperimentRepository {
  constructor(private readonly hypotheses: HypothesisRepository) {}

  /** With its hypothesis, both locked, on the version that was read. @throws NotFound, OutOfReach, StaleVersion */
  async getForUpdate(
    tx: HubTx,
    id: string,
    version: number,
  ): Promise<{ experiment: Experiment; hypothesis: Hypothesis }> {
    const [of] = await tx.rows<{ hypothesisId: string }>(
      `select hypothesis_id as "hypothesisId" from business_model.experiment where hub_id = $1 and id = $2`,
      [tx.hubId, id],
    );
    if (!of) throw new NotFound();
    const hypothesis = await this.hypotheses.getForUpdate(tx, of.hypothesisId, 'business_model.write');
    const experiment = await tx.manager.findOneOrFail(Experiment, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (experiment.version !== version) throw new StaleVersion(await this.view(tx, id));
    return { experiment, hypothesis };
  }

  /** @throws TooManyExperiments */
  async insert(tx: HubTx, experiment: Experiment): Promise<void> {
    const held = await tx.manager.countBy(Experiment, { hubId: tx.hubId, hypothesisId: experiment.hypothesisId });
    if (held >= MAX_EXPERIMENTS) throw new TooManyExperiments({ limit: MAX_EXPERIMENTS });
    await tx.manager.insert(Experiment, experiment);
  }

  /** A row that was locked and changed by its own methods, which count its version. */
  async update(tx: HubTx, { id, hubId, ...columns }: Experiment): Promise<void> {
    await tx.manager.update(Experiment, { id, hubId }, columns);
  }

  async view(tx: HubTx, id: string): Promise<ExperimentView> {
    const [found] = await tx.rows<{ experiment: ExperimentView }>(
      `select ${EXPERIMENT_JSON} as experiment from business_model.experiment x where x.hub_id = $1 and x.id = $2`,
      [tx.hubId, id],
    );
    return found!.experiment;
  }
}
