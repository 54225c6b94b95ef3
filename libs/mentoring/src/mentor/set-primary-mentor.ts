import { Injectable } from '@nestjs/common';
import type { MentorView, UpdateAssignmentBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { MentorQuery } from './mentor.query.js';
import { Pairs } from './pairs.js';

/** Says whether a mentor is the team's lead mentor; a team has one at most. */
@Injectable()
export class SetPrimaryMentor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pairs: Pairs,
    private readonly mentors: MentorQuery,
  ) {}

  /** @throws NotFound, AssignmentEnded, StaleVersion */
  execute(
    actor: Actor,
    { assignmentId, version, isPrimary }: UpdateAssignmentBody & { assignmentId: string; version: number },
  ): Promise<MentorView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const pair = await this.pairs.getForUpdate(tx, assignmentId, version);
      await this.pairs.setPrimary(tx, pair, isPrimary);
      return this.mentors.in(tx, pair.mentorId);
    });
  }
}
