import { Injectable } from '@nestjs/common';
import type { CorrectLogBody, MentoringSessionView } from '@onsil/contracts';
import { newId, OutOfReach, StaleVersion, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { SessionNotBegun } from '../mentoring.errors.js';
import { logSent } from '../mentoring.events.js';
import { mayCorrect, SessionQuery } from '../session/session.query.js';
import { MentoringReminders } from '../reminding/mentoring-reminders.js';
import { assertOfTeam } from './loggable-session.js';
import type { SessionLog } from './session-log.entity.js';
import { SessionLogRepository } from './session-log.repository.js';

export interface CorrectLogCommand extends CorrectLogBody {
  readonly sessionId: string;
  /** Of the log. */
  readonly version: number;
}

/** Changes a sent log with a reason. What it said before is kept, and the team is asked again. Second notes are not touched. */
@Injectable()
export class CorrectLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly logs: SessionLogRepository,
    private readonly reminders: MentoringReminders,
    private readonly view: SessionQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, LogNotSent, SessionNotBegun, InvalidInput */
  execute(actor: Actor, command: CorrectLogCommand): Promise<MentoringSessionView> {
    const { sessionId, version, participantIds, reason, minutes, mentorCame, topics, sharedNote } = command;
    return this.unitOfWork.write(actor, async (tx) => {
      const { log, sides } = await this.logs.getForUpdate(tx, sessionId);
      const answer = log.answer ?? (log.isWaiting(tx.at) ? 'waiting' : 'accepted');
      if (!mayCorrect(actor, sides, answer)) throw new OutOfReach();
      if (log.version !== version) throw new StaleVersion(await this.view.in(tx, actor, sessionId));
      const startsAt = new Date(command.startsAt);
      if (startsAt > tx.at) throw new SessionNotBegun();
      await assertOfTeam(tx, log.teamId, participantIds);

      const before = columnsOf(log);
      await this.keep(tx, log, reason);
      log.correct({ startsAt, minutes, mentorCame, topics, sharedNote }, tx.at);
      await this.logs.update(tx, log);
      await this.logs.setAttendees(tx, log.id, participantIds);
      await this.reminders.ofPair(tx, log);

      const { id, teamId } = log;
      tx.audit({
        action: 'session_log.corrected',
        subject: 'mentoring.session_log',
        subjectId: id,
        teamId,
        before,
        after: columnsOf(log),
        reason,
      });
      tx.publish(logSent({ logId: id, sessionId, teamId, isCorrection: true, version: log.version }));
      return this.view.in(tx, actor, sessionId);
    });
  }

  private async keep(tx: HubTx, log: SessionLog, reason: string): Promise<void> {
    const { startsAt, minutes, mentorCame, topics, sharedNote, objection } = log;
    const attendees = await this.logs.attendees(tx, log.id);
    await tx.rows(
      `insert into mentoring.log_correction (id, hub_id, log_id, reason, before, corrected_by, corrected_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        newId(),
        tx.hubId,
        log.id,
        reason,
        JSON.stringify({ startsAt, minutes, attendees, mentorCame, topics, sharedNote, objection }),
        tx.actor.personId,
        tx.at,
      ],
    );
  }
}

function columnsOf({ startsAt, minutes, mentorCame, topics, sharedNote }: SessionLog): Record<string, unknown> {
  return { starts_at: startsAt, minutes, mentor_came: mentorCame, topics, shared_note: sharedNote };
}
