import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { IndicatorsQuery } from './indicators.query.js';

/** Takes an indicator out of the plan. Its row stays, for whatever was measured of it. */
@Injectable()
export class RemoveIndicator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorsQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion */
  async execute(
    actor: Actor,
    { indicatorId, version }: { readonly indicatorId: string; readonly version: number },
  ): Promise<void> {
    await this.unitOfWork.write(actor, async (tx) => {
      const { teamId, before } = await this.indicators.getForUpdate(tx, indicatorId, version);
      await tx.rows(
        `update business_model.indicator set removed_at = $3, changed_by = $4, changed_at = $3, version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, indicatorId, tx.at, actor.personId],
      );
      tx.audit({
        action: 'indicator.removed',
        subject: 'business_model.indicator',
        subjectId: indicatorId,
        teamId,
        before: { name: before.name },
      });
    });
  }
}
