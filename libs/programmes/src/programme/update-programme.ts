import { Injectable } from '@nestjs/common';
import type { UpdateProgrammeBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { ProgrammeRepository } from './programme.repository.js';

export interface UpdateProgrammeCommand extends UpdateProgrammeBody {
  readonly programmeId: string;
  readonly version: number;
}

/** Corrects a programme's name or year. */
@Injectable()
export class UpdateProgramme {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programmes: ProgrammeRepository,
  ) {}

  execute(actor: Actor, { programmeId, version, name, year }: UpdateProgrammeCommand): Promise<void> {
    return this.unitOfWork.write(actor, (tx) => this.programmes.update(tx, { id: programmeId, name, year, version }));
  }
}
