import { Injectable } from '@nestjs/common';
import type { MoveSessionBody, MentoringSessionView } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { PlannedSessions } from './planned-sessions.js';
import { SessionQuery } from './session.query.js';
import { SessionRepository } from './session.repository.js';

export interface MoveSessionCommand extends MoveSessionBody {
  readonly sessionId: string;
  readonly version: number;
}

/** Moves a coming session, or changes its place, link or question. */
@Injectable()
export class MoveSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: SessionRepository,
    private readonly planned: PlannedSessions,
    private readonly sessions: SessionQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, SessionNotPlanned, SessionIsPast */
  execute(
    actor: Actor,
    { sessionId, version, startsAt, ...meeting }: MoveSessionCommand,
  ): Promise<MentoringSessionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const session = await this.repository.getForUpdate(tx, sessionId, 'session.plan');
      if (session.version !== version) throw new StaleVersion(await this.sessions.in(tx, actor, sessionId));
      await this.planned.move(tx, session, { ...meeting, startsAt: new Date(startsAt) });
      return this.sessions.in(tx, actor, sessionId);
    });
  }
}
