import { Injectable } from '@nestjs/common';
import type { IndicatorView, ReplanIndicatorBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { columnsOfIndicator, setNotes } from './indicator-record.js';
import { IndicatorsQuery } from './indicators.query.js';

export type ReplanIndicatorCommand = ReplanIndicatorBody & { readonly indicatorId: string; readonly version: number };

/** Words an indicator or its plan anew. It keeps its id, so that values stay with it. */
@Injectable()
export class ReplanIndicator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorsQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, InvalidInput for a note of another team */
  execute(actor: Actor, { indicatorId, version, ...body }: ReplanIndicatorCommand): Promise<IndicatorView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { teamId, before } = await this.indicators.getForUpdate(tx, indicatorId, version);
      await tx.rows(
        `update business_model.indicator
            set name = $5, unit = $6, kind = $7, rhythm = $8, catalogue_key = $9, standard = $10, method = $11,
                baseline_value = $12, baseline_on = $13, target_value = $14, target_on = $15, changed_by = $4,
                changed_at = $3, version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, indicatorId, tx.at, actor.personId, ...columnsOfIndicator(body)],
      );
      await setNotes(tx, indicatorId, teamId, body.itemIds);
      const { name, unit, kind, method } = body;
      tx.audit({
        action: 'indicator.replanned',
        subject: 'business_model.indicator',
        subjectId: indicatorId,
        teamId,
        before: { name: before.name, unit: before.unit, kind: before.kind, method: before.method },
        after: { name, unit, kind, method },
      });
      return this.indicators.in(tx, indicatorId);
    });
  }
}
