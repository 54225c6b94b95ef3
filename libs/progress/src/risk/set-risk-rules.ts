import { Injectable } from '@nestjs/common';
import type { RiskRule, RiskRulesView } from '@onsil/contracts';
import { newId, NotFound, StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { CohortIsClosed } from '../board.errors.js';
import { RiskRulesQuery } from './risk-rules.query.js';

export interface SetRiskRulesCommand {
  readonly cohortId: string;
  /** 0 while the defaults are in force. */
  readonly version: number;
  readonly items: readonly RiskRule[];
}

/** Gives a cohort rules of its own; all kinds at once, so that they have one version. */
@Injectable()
export class SetRiskRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly riskRules: RiskRulesQuery,
  ) {}

  /** @throws NotFound, StaleVersion, CohortIsClosed */
  execute(actor: Actor, { cohortId, version, items }: SetRiskRulesCommand): Promise<RiskRulesView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [cohort] = await tx.rows<{ phase: string }>(
        `select phase from programmes.cohort where hub_id = $1 and id = $2 for update`,
        [tx.hubId, cohortId],
      );
      if (!cohort) throw new NotFound();
      const before = await this.riskRules.get(tx, actor, cohortId);
      if (before.version !== version) throw new StaleVersion(before);
      if (cohort.phase === 'closed') throw new CohortIsClosed();

      for (const { kind, mediumFrom, highFrom } of items) {
        const [{ id } = { id: '' }] = await tx.rows<{ id: string }>(
          `insert into progress.risk_rule (id, hub_id, cohort_id, kind, medium_from, high_from, version)
           values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (hub_id, cohort_id, kind) do update
             set medium_from = excluded.medium_from, high_from = excluded.high_from, version = excluded.version
           returning id`,
          [newId(), tx.hubId, cohortId, kind, mediumFrom, highFrom, version + 1],
        );
        const old = before.items.find((rule) => rule.kind === kind)!;
        tx.audit({
          action: 'risk_rule.set',
          subject: 'progress.risk_rule',
          subjectId: id,
          before: { kind, medium_from: old.mediumFrom, high_from: old.highFrom },
          after: { kind, medium_from: mediumFrom, high_from: highFrom },
        });
      }
      return this.riskRules.get(tx, actor, cohortId);
    });
  }
}
