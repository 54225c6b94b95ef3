import { Injectable } from '@nestjs/common';
import type { EndAssignmentBody, MentorView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { MentorQuery } from './mentor.query.js';
import { Pairs } from './pairs.js';

/** Ends a pair: the mentor loses the team, its coming sessions are cancelled; what was written stays. */
@Injectable()
export class EndAssignment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pairs: Pairs,
    private readonly mentors: MentorQuery,
  ) {}

  /** @throws NotFound, AssignmentEnded, StaleVersion */
  execute(
    actor: Actor,
    { assignmentId, version, reason }: EndAssignmentBody & { assignmentId: string; version: number },
  ): Promise<MentorView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const pair = await this.pairs.getForUpdate(tx, assignmentId, version);
      await this.pairs.part(tx, pair, reason);
      return this.mentors.in(tx, pair.mentorId);
    });
  }
}
