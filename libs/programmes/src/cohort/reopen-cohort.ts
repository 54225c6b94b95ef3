import { Injectable } from '@nestjs/common';
import type { CohortSummary } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { cohortPhaseChanged } from '../programmes.events.js';
import { CohortRepository } from './cohort.repository.js';

export interface ReopenCohortCommand {
  readonly cohortId: string;
  readonly version: number;
  readonly reason: string;
}

/** Undoes the closing of a cohort, with a reason. */
@Injectable()
export class ReopenCohort {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cohorts: CohortRepository,
  ) {}

  execute(actor: Actor, { cohortId, version, reason }: ReopenCohortCommand): Promise<CohortSummary> {
    return this.unitOfWork.write(actor, async (tx) => {
      const cohort = await this.cohorts.getForUpdate(tx, cohortId, version);
      const { phase } = cohort;
      cohort.reopen();

      const reopened = await this.cohorts.save(tx, cohort);
      tx.audit({
        action: 'cohort.reopened',
        subject: 'programmes.cohort',
        subjectId: cohortId,
        before: { phase },
        after: { phase: cohort.phase },
        reason,
      });
      tx.publish(cohortPhaseChanged({ cohortId, phase: 'open' }));
      return reopened;
    });
  }
}
