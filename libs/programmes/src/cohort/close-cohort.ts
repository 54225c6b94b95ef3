import { Injectable } from '@nestjs/common';
import type { CohortSummary } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { cohortPhaseChanged } from '../programmes.events.js';
import { CohortRepository } from './cohort.repository.js';

export interface CloseCohortCommand {
  readonly cohortId: string;
  readonly version: number;
  readonly reason: string;
}

/** Ends a cohort: it can be read, and nothing in it changes until it is reopened. */
@Injectable()
export class CloseCohort {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cohorts: CohortRepository,
  ) {}

  execute(actor: Actor, { cohortId, version, reason }: CloseCohortCommand): Promise<CohortSummary> {
    return this.unitOfWork.write(actor, async (tx) => {
      const cohort = await this.cohorts.getForUpdate(tx, cohortId, version);
      const { phase } = cohort;
      cohort.close();

      const closed = await this.cohorts.save(tx, cohort);
      tx.audit({
        action: 'cohort.closed',
        subject: 'programmes.cohort',
        subjectId: cohortId,
        before: { phase },
        after: { phase: cohort.phase },
        reason,
      });
      tx.publish(cohortPhaseChanged({ cohortId, phase: 'closed' }));
      return closed;
    });
  }
}
