import { Injectable } from '@nestjs/common';
import { NotFound, type HubTx } from '@onsil/platform';

import { Round } from '../round/round.entity.js';
import { RoundRepository } from '../round/round.repository.js';
import { Assessment } from './assessment.entity.js';
import { assertMine } from './assessment-side.js';

@Injectable()
export class AssessmentRepository {
  constructor(private readonly rounds: RoundRepository) {}

  /**
   * One that the actor may write, locked, with its round, which is open.
   * @throws NotFound, OutOfReach, CohortIsNotOpen, RoundIsClosed
   */
  async getMine(tx: HubTx, id: string): Promise<{ assessment: Assessment; round: Round }> {
    const assessment = await tx.manager.findOne(Assessment, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!assessment) throw new NotFound();
    assertMine(tx.actor, assessment);
    const round = await this.rounds.getLive(tx, assessment.roundId);
    round.assertOpen();
    return { assessment, round };
  }

  async insert(tx: HubTx, assessment: Assessment): Promise<void> {
    await tx.manager.insert(Assessment, assessment);
  }

  /** A row that was locked and changed by its own methods, which count the version. */
  async update(tx: HubTx, { id, hubId, ...columns }: Assessment): Promise<void> {
    await tx.manager.update(Assessment, { id, hubId }, columns);
  }
}
