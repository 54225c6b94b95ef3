import { Injectable } from '@nestjs/common';
import type { CohortSummary } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CohortIsClosed, CohortNameTaken } from '../programmes.errors.js';
import { CohortRepository } from './cohort.repository.js';

export interface RenameCohortCommand {
  readonly cohortId: string;
  readonly version: number;
  readonly name: string;
}

/** Gives a cohort another name; teams see it at once. */
@Injectable()
export class RenameCohort {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cohorts: CohortRepository,
  ) {}

  execute(actor: Actor, { cohortId, version, name }: RenameCohortCommand): Promise<CohortSummary> {
    return this.unitOfWork.write(actor, async (tx) => {
      const cohort = await this.cohorts.getForUpdate(tx, cohortId, version);
      if (cohort.phase === 'closed') throw new CohortIsClosed();
      if (await this.cohorts.hasNamesake(tx, cohort.programmeId, name, cohortId)) throw new CohortNameTaken();
      const before = cohort.name;
      cohort.name = name;

      const renamed = await this.cohorts.save(tx, cohort);
      tx.audit({
        action: 'cohort.renamed',
        subject: 'programmes.cohort',
        subjectId: cohortId,
        before: { name: before },
        after: { name },
      });
      return renamed;
    });
  }
}
