import { Injectable } from '@nestjs/common';
import type { HandOverBody, MentorView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { AlreadyAssigned } from '../mentoring.errors.js';
import { MentorQuery } from './mentor.query.js';
import { Pairs } from './pairs.js';

/** Gives a team to another mentor with its coming sessions. Logs and notes stay with those who wrote them. */
@Injectable()
export class HandOverPair {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pairs: Pairs,
    private readonly mentors: MentorQuery,
  ) {}

  /** Answers the mentor who took over. @throws NotFound, AssignmentEnded, StaleVersion, MentorRests, MentorIsFull, AlreadyAssigned */
  execute(
    actor: Actor,
    command: HandOverBody & { readonly assignmentId: string; readonly version: number },
  ): Promise<MentorView> {
    const { assignmentId, version, toMentorId, reason, capacityReason } = command;
    return this.unitOfWork.write(actor, async (tx) => {
      const pair = await this.pairs.getForUpdate(tx, assignmentId, version);
      if (toMentorId === pair.mentorId) throw new AlreadyAssigned();
      await this.pairs.handOver(tx, pair, { mentorId: toMentorId, capacityReason }, reason);
      return this.mentors.in(tx, toMentorId);
    });
  }
}
