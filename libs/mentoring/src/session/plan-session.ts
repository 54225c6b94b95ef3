import { Injectable } from '@nestjs/common';
import type { PlanSessionBody, MentoringSessionView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { SessionIsPast } from '../mentoring.errors.js';
import { PlannedSessions } from './planned-sessions.js';
import { SessionQuery } from './session.query.js';

/** Plans a session of a team with one of its mentors; both get it for their calendars. */
@Injectable()
export class PlanSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly planned: PlannedSessions,
    private readonly sessions: SessionQuery,
  ) {}

  /** @throws SessionIsPast, NotFound, NotAPair, OutOfReach */
  execute(actor: Actor, { startsAt, ...meeting }: PlanSessionBody): Promise<MentoringSessionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const begins = new Date(startsAt);
      if (begins < tx.at) throw new SessionIsPast();
      const { id } = await this.planned.add(tx, { ...meeting, startsAt: begins, isPlanned: true });
      return this.sessions.in(tx, actor, id);
    });
  }
}
