import { Injectable } from '@nestjs/common';
import { MAX_INDICATORS, type IndicatorView, type PlanIndicatorBody } from '@onsil/contracts';
import { newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { TooManyIndicators } from '../business-model.errors.js';
import { assertMayActOn } from '../team-reach.js';
import { columnsOfIndicator, setNotes } from './indicator-record.js';
import { IndicatorsQuery } from './indicators.query.js';

export type PlanIndicatorCommand = PlanIndicatorBody & { readonly teamId: string };

/** A team says what it will measure of its theory of change, from where, and how often. */
@Injectable()
export class PlanIndicator {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorsQuery,
  ) {}

  /** @throws NotFound, OutOfReach, TooManyIndicators, InvalidInput for a note of another team */
  execute(actor: Actor, { teamId, ...body }: PlanIndicatorCommand): Promise<IndicatorView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [team] = await tx.rows(`select id from ventures.team where hub_id = $1 and id = $2 for update`, [
        tx.hubId,
        teamId,
      ]);
      if (!team) throw new NotFound();
      assertMayActOn(actor, teamId, 'business_model.write');
      const [{ count }] = (await tx.rows<{ count: number }>(
        `select count(*)::int as count from business_model.indicator
          where hub_id = $1 and team_id = $2 and removed_at is null`,
        [tx.hubId, teamId],
      )) as [{ count: number }];
      if (count >= MAX_INDICATORS) throw new TooManyIndicators({ limit: MAX_INDICATORS });
      const id = newId();
      await tx.rows(
        `insert into business_model.indicator
           (id, hub_id, team_id, changed_at, name, unit, kind, rhythm, catalogue_key, standard, method, baseline_value,
            baseline_on, target_value, target_on, changed_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        [id, tx.hubId, teamId, tx.at, ...columnsOfIndicator(body), actor.personId],
      );
      await setNotes(tx, id, teamId, body.itemIds);
      const { name, unit, kind, method } = body;
      tx.audit({
        action: 'indicator.planned',
        subject: 'business_model.indicator',
        subjectId: id,
        teamId,
        after: { name, unit, kind, method, baseline_on: body.baseline.on },
      });
      return this.indicators.in(tx, id);
    });
  }
}
