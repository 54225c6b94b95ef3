import { Injectable } from '@nestjs/common';
import type { AddUnplannedSessionBody, MentoringSessionView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { SessionNotBegun } from '../mentoring.errors.js';
import { PlannedSessions } from './planned-sessions.js';
import { SessionQuery } from './session.query.js';

/** Puts down a meeting that nobody had planned, so that it can be logged. No calendar entry goes out. */
@Injectable()
export class AddUnplannedSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly planned: PlannedSessions,
    private readonly sessions: SessionQuery,
  ) {}

  /** @throws SessionNotBegun, NotFound, NotAPair, OutOfReach */
  execute(actor: Actor, { startsAt, mentorId, ...meeting }: AddUnplannedSessionBody): Promise<MentoringSessionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const began = new Date(startsAt);
      if (began > tx.at) throw new SessionNotBegun();
      const { id } = await this.planned.add(tx, {
        ...meeting,
        mentorId: mentorId ?? (await this.planned.ownMentor(tx)),
        startsAt: began,
        question: '',
        isPlanned: false,
      });
      return this.sessions.in(tx, actor, id);
    });
  }
}
