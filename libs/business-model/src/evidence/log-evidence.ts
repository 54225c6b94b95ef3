import { Injectable } from '@nestjs/common';
import type { EvidenceRow, LogEvidenceBody } from '@onsil/contracts';
import { newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { evidenceChanged } from '../business-model.events.js';
import { assertMayActOn } from '../team-reach.js';
import { assertOfTeam, columnsOfEvidence, setAbout } from './evidence-record.js';
import { EvidenceQuery } from './evidence.query.js';

export type LogEvidenceCommand = LogEvidenceBody & { readonly teamId: string };

/** A team notes down what it heard, saw or measured, and what that says of its hypotheses. */
@Injectable()
export class LogEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: EvidenceQuery,
  ) {}

  /** @throws NotFound, OutOfReach, InvalidInput */
  execute(actor: Actor, { teamId, ...body }: LogEvidenceCommand): Promise<EvidenceRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [team] = await tx.rows(`select id from ventures.team where hub_id = $1 and id = $2`, [tx.hubId, teamId]);
      if (!team) throw new NotFound();
      assertMayActOn(actor, teamId, 'business_model.write');
      await assertOfTeam(tx, teamId, body);
      const id = newId();
      await tx.rows(
        `insert into business_model.evidence
           (id, hub_id, team_id, logged_at, kind, happened_on, source, segment, body, link, metric_value, metric_unit,
            strength, consent, experiment_id, logged_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        [id, tx.hubId, teamId, tx.at, ...columnsOfEvidence(body), actor.personId],
      );
      await setAbout(tx, id, body.about);
      const { kind, strength, consent } = body;
      tx.audit({
        action: 'evidence.logged',
        subject: 'business_model.evidence',
        subjectId: id,
        teamId,
        after: { kind, strength, consent, happened_on: body.happenedOn },
      });
      tx.publish(evidenceChanged({ teamId }));
      return this.evidence.in(tx, id);
    });
  }
}
