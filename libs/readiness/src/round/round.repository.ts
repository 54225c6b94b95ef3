import { Injectable } from '@nestjs/common';
import { NotFound, type HubTx } from '@onsil/platform';

import { CohortIsNotOpen } from '../readiness.errors.js';
import { Round } from './round.entity.js';

@Injectable()
export class RoundRepository {
  /** Locked, of a cohort that is open. @throws NotFound, CohortIsNotOpen */
  async getLive(tx: HubTx, id: string): Promise<Round> {
    const round = await tx.manager.findOne(Round, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!round) throw new NotFound();
    await this.assertCohortOpen(tx, round.cohortId);
    return round;
  }

  async insert(tx: HubTx, round: Round): Promise<void> {
    await tx.manager.insert(Round, round);
  }

  /** A row that was locked and changed by its own methods, which count the version. */
  async update(tx: HubTx, { id, hubId, ...columns }: Round): Promise<void> {
    await tx.manager.update(Round, { id, hubId }, columns);
  }

  /** Borrows programmes.cohort. @throws NotFound, CohortIsNotOpen */
  async assertCohortOpen(tx: HubTx, cohortId: string): Promise<void> {
    const [cohort] = await tx.rows<{ phase: string }>(
      `select phase from programmes.cohort where hub_id = $1 and id = $2 for share`,
      [tx.hubId, cohortId],
    );
    if (!cohort) throw new NotFound();
    if (cohort.phase !== 'open') throw new CohortIsNotOpen();
  }
}
