import { Injectable } from '@nestjs/common';
import type { CohortSummary } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CohortNotReady } from '../programmes.errors.js';
import { cohortOpened } from '../programmes.events.js';
import { CohortRepository } from './cohort.repository.js';
import { SetupReader } from './setup-reader.js';

export interface OpenCohortCommand {
  readonly cohortId: string;
  readonly version: number;
}

/** Lets teams in: from now on enrolled teams owe the milestones of the plan. Refused while a required step is missing. */
@Injectable()
export class OpenCohort {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cohorts: CohortRepository,
    private readonly setup: SetupReader,
  ) {}

  execute(actor: Actor, { cohortId, version }: OpenCohortCommand): Promise<CohortSummary> {
    return this.unitOfWork.write(actor, async (tx) => {
      const cohort = await this.cohorts.getForUpdate(tx, cohortId, version);
      cohort.open();
      const setup = await this.setup.view(tx, actor, cohortId);
      if (setup.requiredDone < setup.required) throw new CohortNotReady(setup.required - setup.requiredDone, setup);

      const opened = await this.cohorts.save(tx, cohort);
      tx.audit({
        action: 'cohort.opened',
        subject: 'programmes.cohort',
        subjectId: cohortId,
        before: { phase: 'draft' },
        after: { phase: cohort.phase },
      });
      tx.publish(cohortOpened({ cohortId }));
      return opened;
    });
  }
}
