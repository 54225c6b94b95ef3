import { Injectable } from '@nestjs/common';
import type { CreateCohortBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CohortMaker } from './cohort-maker.js';
import { ProgrammeRepository } from './programme.repository.js';

export interface CreateCohortCommand extends CreateCohortBody {
  readonly programmeId: string;
}

/** Adds a cohort to a programme; cloning one is copying it with a new start date. */
@Injectable()
export class CreateCohort {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programmes: ProgrammeRepository,
    private readonly cohortMaker: CohortMaker,
  ) {}

  execute(actor: Actor, command: CreateCohortCommand): Promise<{ programmeId: string; cohortId: string }> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { id: programmeId } = await this.programmes.get(tx, command.programmeId);
      return { programmeId, cohortId: await this.cohortMaker.make(tx, command) };
    });
  }
}
