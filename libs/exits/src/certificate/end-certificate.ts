import { Injectable } from '@nestjs/common';
import type {
  CertificateContent,
  CertificateView as CertificateContract,
  ReissueCertificateBody,
} from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { NotFound, StaleVersion, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { CertificateEnded } from '../exits.errors.js';
import { stepTaken } from '../exits.events.js';
import { CertificateIssue } from './certificate-issue.js';
import { CertificateView } from './certificate.view.js';

export interface EndCertificateCommand {
  readonly certificateId: string;
  readonly version: number;
  /** What whoever checks the paper will read. */
  readonly reason: string;
  /** What stands on the paper that takes its place; null to take it back for good. */
  readonly corrected: Pick<ReissueCertificateBody, 'team' | 'members'> | null;
}

interface Held {
  readonly exitId: string;
  readonly teamId: string;
  readonly cohortId: string;
  readonly state: string;
  readonly content: CertificateContent;
  readonly version: number;
}

/** A certificate ends by being taken back, or by a corrected one that names it: the trace of both stays. */
@Injectable()
export class EndCertificate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly issue: CertificateIssue,
    private readonly view: CertificateView,
  ) {}

  /** Answers the one that was taken back, or the new one. @throws NotFound, StaleVersion, CertificateEnded */
  execute(
    actor: Actor,
    { certificateId: id, version, reason, corrected }: EndCertificateCommand,
  ): Promise<CertificateContract> {
    return this.unitOfWork.write(actor, async (tx) => {
      const held = await getForUpdate(tx, id);
      if (held.state !== 'valid') throw new CertificateEnded();
      if (held.version !== version) throw new StaleVersion(await this.view.one(tx, actor, id));
      const { exitId, teamId, cohortId, content } = held;
      const state = corrected ? 'replaced' : 'revoked';
      await tx.rows(
        `update exits.certificate
            set state = $3, ended_by = $4, ended_at = $5, end_reason = $6, version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, id, state, actor.personId, tx.at, reason],
      );
      tx.audit({
        action: `certificate.${state}`,
        subject: 'exits.certificate',
        subjectId: id,
        teamId,
        before: { state: 'valid' },
        after: { state, end_reason: reason },
        reason,
      });
      tx.publish(stepTaken({ step: `certificate_${state}`, teamId, cohortId, certificateId: id }));
      if (!corrected) return this.view.one(tx, actor, id);
      const issued = await this.issue.insert(tx, {
        exitId,
        teamId,
        replacesId: id,
        content: { ...content, ...corrected, issuedOn: dayIn(actor.hub.timeZone, tx.at) },
      });
      return this.view.one(tx, actor, issued.id);
    });
  }
}

async function getForUpdate(tx: HubTx, id: string): Promise<Held> {
  const [held] = await tx.rows<Held>(
    `select f.exit_id as "exitId", f.team_id as "teamId", x.cohort_id as "cohortId", f.state, f.content, f.version
       from exits.certificate f join exits.exit x on x.hub_id = f.hub_id and x.id = f.exit_id
      where f.hub_id = $1 and f.id = $2 for update of f`,
    [tx.hubId, id],
  );
  if (!held) throw new NotFound();
  return held;
}
