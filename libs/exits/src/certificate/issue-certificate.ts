import { Injectable } from '@nestjs/common';
import type { CertificateView as CertificateContract, IssueCertificateBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CertificateIssue } from './certificate-issue.js';
import { CertificateView } from './certificate.view.js';

/** Gives a team that graduated its certificate. */
@Injectable()
export class IssueCertificate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly issue: CertificateIssue,
    private readonly view: CertificateView,
  ) {}

  /** @throws NotFound, NothingToCertify, AlreadyCertified */
  execute(
    actor: Actor,
    { exitId, withMembers }: IssueCertificateBody & { readonly exitId: string },
  ): Promise<CertificateContract> {
    return this.unitOfWork.write(actor, async (tx) => {
      await tx.rows(`select pg_advisory_xact_lock(hashtextextended('exits.certify:' || $1, 0))`, [exitId]);
      const { id } = await this.issue.ofExit(tx, exitId, { withMembers });
      return this.view.one(tx, actor, id);
    });
  }
}
