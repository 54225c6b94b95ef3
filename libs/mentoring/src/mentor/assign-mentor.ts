import { Injectable } from '@nestjs/common';
import type { AssignMentorBody, MentorView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { MentorQuery } from './mentor.query.js';
import { Pairs } from './pairs.js';

/** Assigns a mentor to a team; above the mentor's capacity only with a reason. */
@Injectable()
export class AssignMentor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pairs: Pairs,
    private readonly mentors: MentorQuery,
  ) {}

  /** @throws NotFound, MentorRests, MentorIsFull, AlreadyAssigned */
  execute(actor: Actor, pair: AssignMentorBody & { readonly mentorId: string }): Promise<MentorView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.pairs.make(tx, pair);
      return this.mentors.in(tx, pair.mentorId);
    });
  }
}
