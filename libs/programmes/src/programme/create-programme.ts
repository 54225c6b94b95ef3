import { Injectable } from '@nestjs/common';
import type { CreateProgrammeBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CohortMaker } from './cohort-maker.js';
import { ProgrammeRepository } from './programme.repository.js';

/** Makes a programme of a year and its first cohort, with a plan copied from a template, a cohort or nothing. */
@Injectable()
export class CreateProgramme {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programmes: ProgrammeRepository,
    private readonly cohortMaker: CohortMaker,
  ) {}

  execute(
    actor: Actor,
    { name, year, cohortName, startsOn, source }: CreateProgrammeBody,
  ): Promise<{ programmeId: string; cohortId: string }> {
    return this.unitOfWork.write(actor, async (tx) => {
      const programmeId = await this.programmes.insert(tx, { name, year });
      const cohortId = await this.cohortMaker.make(tx, { programmeId, name: cohortName, startsOn, source });
      return { programmeId, cohortId };
    });
  }
}
