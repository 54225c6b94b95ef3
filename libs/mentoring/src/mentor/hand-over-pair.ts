import { Injectable } from '@nestjs/common';
import type { HandOverBody, MentorView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { AlreadyAssigned } from '../mentoring.errors.js';
import { PlannedSessions } from '../session/planned-sessions.js';
import { MentorQuery } from './mentor.query.js';
import { Pairs } from './pairs.js';

/** Gives a team to another mentor with its coming sessions. Logs and notes stay with those who wrote them. */
@Injectable()
export class HandOverPair {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly pairs: Pairs,
    private readonly planned: PlannedSessions,
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
      const coming = await this.planned.comingOfPair(tx, pair);
      await this.pairs.end(tx, pair, reason);
      const { teamId, isPrimary } = pair;
      await this.pairs.make(tx, { teamId, mentorId: toMentorId, isPrimary, capacityReason });
      for (const session of coming) await this.planned.handOver(tx, session, toMentorId);
      return this.mentors.in(tx, toMentorId);
    });
  }
}
