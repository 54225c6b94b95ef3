import { Injectable } from '@nestjs/common';
import type { CancelSessionBody, MentoringSessionView } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { PlannedSessions } from './planned-sessions.js';
import { SessionQuery } from './session.query.js';
import { SessionRepository } from './session.repository.js';

export interface CancelSessionCommand extends CancelSessionBody {
  readonly sessionId: string;
  readonly version: number;
}

/** Cancels a session, with the reason both sides are told. */
@Injectable()
export class CancelSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: SessionRepository,
    private readonly planned: PlannedSessions,
    private readonly sessions: SessionQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, SessionNotPlanned */
  execute(actor: Actor, { sessionId, version, reason }: CancelSessionCommand): Promise<MentoringSessionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const session = await this.repository.getForUpdate(tx, sessionId, 'session.plan');
      if (session.version !== version) throw new StaleVersion(await this.sessions.in(tx, actor, sessionId));
      await this.planned.cancel(tx, session, reason);
      return this.sessions.in(tx, actor, sessionId);
    });
  }
}
