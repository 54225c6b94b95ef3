import { Injectable } from '@nestjs/common';
import type { CorrectEvidenceBody, EvidenceRow } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { evidenceChanged } from '../business-model.events.js';
import { assertOfTeam, columnsOfEvidence, setAbout } from './evidence-record.js';
import { EvidenceQuery } from './evidence.query.js';

export type CorrectEvidenceCommand = CorrectEvidenceBody & { readonly evidenceId: string; readonly version: number };

/** Corrects what was noted down. */
@Injectable()
export class CorrectEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, InvalidInput */
  execute(actor: Actor, { evidenceId, version, ...body }: CorrectEvidenceCommand): Promise<EvidenceRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { teamId, before } = await this.evidence.getForUpdate(tx, evidenceId, version);
      await assertOfTeam(tx, teamId, body);
      await tx.rows(
        `update business_model.evidence
            set kind = $5, happened_on = $6, source = $7, segment = $8, body = $9, link = $10, metric_value = $11,
                metric_unit = $12, strength = $13, consent = $14, experiment_id = $15, version = $4 + 1
          where hub_id = $1 and id = $2 and team_id = $3`,
        [tx.hubId, evidenceId, teamId, version, ...columnsOfEvidence(body)],
      );
      await setAbout(tx, evidenceId, body.about);
      const { kind, strength, consent } = body;
      tx.audit({
        action: 'evidence.corrected',
        subject: 'business_model.evidence',
        subjectId: evidenceId,
        teamId,
        before: { kind: before.kind, strength: before.strength, consent: before.consent, body: before.body },
        after: { kind, strength, consent, body: body.body },
      });
      tx.publish(evidenceChanged({ teamId }));
      return this.evidence.in(tx, evidenceId);
    });
  }
}
