import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { evidenceChanged } from '../business-model.events.js';
import { EvidenceQuery } from './evidence.query.js';

/** Takes a piece of evidence out of what counts. What was decided on it stays decided. */
@Injectable()
export class RemoveEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion */
  execute(actor: Actor, { evidenceId, version }: { evidenceId: string; version: number }): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { teamId, before } = await this.evidence.getForUpdate(tx, evidenceId, version);
      await tx.rows(
        `update business_model.evidence set removed_at = $3, version = version + 1 where hub_id = $1 and id = $2`,
        [tx.hubId, evidenceId, tx.at],
      );
      tx.audit({
        action: 'evidence.removed',
        subject: 'business_model.evidence',
        subjectId: evidenceId,
        teamId,
        before: { kind: before.kind, removed_at: null },
        after: { removed_at: tx.at },
      });
      tx.publish(evidenceChanged({ teamId }));
    });
  }
}
