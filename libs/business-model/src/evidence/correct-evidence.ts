import { Injectable } from '@nestjs/common';
import type { CorrectEvidenceBody, EvidenceRow } from '@onsil/contracts';
import { forgetFiles, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { evidenceChanged } from '../business-model.events.js';
import { assertOfTeam, columnsOfEvidence, setAbout } from './evidence-record.js';
import { EvidenceQuery } from './evidence.query.js';

export type CorrectEvidenceCommand = CorrectEvidenceBody & { readonly evidenceId: string; readonly version: number };

/** Corrects what was noted down. Whoever takes their consent back takes the file along, at once. */
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
      if (body.consent === 'refused') await this.dropFile(tx, evidenceId, teamId);
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

  private async dropFile(tx: HubTx, evidenceId: string, teamId: string): Promise<void> {
    const dropped = await tx.rows<{ storedFileId: string }>(
      `with held as (select id, stored_file_id from business_model.evidence
                      where hub_id = $1 and id = $2 and stored_file_id is not null)
       update business_model.evidence e set stored_file_id = null from held where e.hub_id = $1 and e.id = held.id
       returning held.stored_file_id as "storedFileId"`,
      [tx.hubId, evidenceId],
    );
    for (const { storedFileId } of dropped)
      tx.audit({
        action: 'evidence.file_forgotten',
        subject: 'business_model.evidence',
        subjectId: evidenceId,
        teamId,
        before: { stored_file_id: storedFileId },
        after: { stored_file_id: null },
      });
    await forgetFiles(
      tx,
      dropped.map(({ storedFileId }) => storedFileId),
    );
  }
}
