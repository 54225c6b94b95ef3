import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';

import { logObjected } from '../mentoring.events.js';
import type { SessionLog } from './session-log.entity.js';
import { SessionLogRepository } from './session-log.repository.js';

export interface TeamAnswer {
  /** Null: it is confirmed. */
  readonly objection: string | null;
  readonly participantId: string | null;
}

/** The step that answering in the app and by the mailed link share. */
@Injectable()
export class TeamAnswers {
  constructor(private readonly logs: SessionLogRepository) {}

  /** @throws LogAlreadyAnswered, also when the time has passed */
  async give(tx: HubTx, log: SessionLog, { objection, participantId }: TeamAnswer): Promise<void> {
    if (objection === null) log.confirm(participantId, tx.at);
    else log.object(objection, participantId, tx.at);
    await this.logs.update(tx, log);
    const { id, sessionId, teamId } = log;
    tx.audit({
      action: objection === null ? 'session_log.confirmed' : 'session_log.objected',
      subject: 'mentoring.session_log',
      subjectId: id,
      teamId,
      after: { answer: log.answer, answered_by: participantId, objection },
    });
    if (objection !== null) tx.publish(logObjected({ logId: id, sessionId, teamId }));
  }
}
