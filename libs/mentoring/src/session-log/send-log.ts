import { Injectable } from '@nestjs/common';
import type { SendLogBody, MentoringSessionView } from '@onsil/contracts';
import { newId, StaleVersion, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';
import { Tasks } from '@onsil/progress';

import { NothingAgreed, SessionNotBegun } from '../mentoring.errors.js';
import { logSent } from '../mentoring.events.js';
import { MentoringReminders } from '../reminding/mentoring-reminders.js';
import { SessionQuery } from '../session/session.query.js';
import { SessionRepository } from '../session/session.repository.js';
import type { Session } from '../session/session.entity.js';
import { assertOfTeam } from './loggable-session.js';
import { SessionLog } from './session-log.entity.js';
import { SessionLogRepository } from './session-log.repository.js';
import { saveSecondNote, wipeSecondNote } from './session-notes.js';

export interface SendLogCommand extends SendLogBody {
  readonly sessionId: string;
  /** Of the session. */
  readonly version: number;
}

/** Signs a log and sends it to the team: the session is held, what was agreed becomes tasks of its owners. */
@Injectable()
export class SendLog {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly logs: SessionLogRepository,
    private readonly tasks: Tasks,
    private readonly reminders: MentoringReminders,
    private readonly view: SessionQuery,
  ) {}

  /**
   * @throws NotFound, OutOfReach, StaleVersion, SessionNotPlanned, SessionNotBegun, InvalidInput, NothingAgreed,
   * OwnerIsNotHere, NoteCannotBeWidened
   */
  execute(actor: Actor, command: SendLogCommand): Promise<MentoringSessionView> {
    const { sessionId, version, participantIds, actions, note } = command;
    return this.unitOfWork.write(actor, async (tx) => {
      const session = await this.sessions.getForUpdate(tx, sessionId, 'session.log');
      if (session.version !== version) throw new StaleVersion(await this.view.in(tx, actor, sessionId));
      const startsAt = new Date(command.startsAt);
      if (startsAt > tx.at) throw new SessionNotBegun();
      await assertOfTeam(tx, session.teamId, participantIds);
      if (participantIds.length > 0 && actions.length === 0) await assertCarriesOn(tx, session.teamId);

      session.hold();
      await this.sessions.update(tx, session);
      const log = await this.logOf(tx, session, { ...command, startsAt });
      await this.logs.insert(tx, log);
      await this.logs.setAttendees(tx, log.id, participantIds);
      await this.reminders.ofSession(tx, session);
      await this.agree(tx, session, actions);
      if (note) await saveSecondNote(tx, sessionId, note);
      else await wipeSecondNote(tx, sessionId);
      await tx.rows(`delete from mentoring.log_draft where hub_id = $1 and session_id = $2 and writer_id = $3`, [
        tx.hubId,
        sessionId,
        actor.personId,
      ]);

      const { id, teamId } = log;
      tx.audit({
        action: 'session_log.sent',
        subject: 'mentoring.session_log',
        subjectId: id,
        teamId,
        after: columnsOf(log),
      });
      tx.publish(logSent({ logId: id, sessionId, teamId, isCorrection: false, version: log.version }));
      return this.view.in(tx, actor, sessionId);
    });
  }

  private async logOf(tx: HubTx, session: Session, content: Omit<SendLogBody, 'startsAt'> & { startsAt: Date }) {
    const { startsAt, minutes, mentorCame, topics, sharedNote } = content;
    const log = Object.assign(new SessionLog(), {
      id: newId(),
      hubId: tx.hubId,
      sessionId: session.id,
      teamId: session.teamId,
      mentorId: session.mentorId,
      startsAt,
      minutes,
      mentorCame,
      topics,
      sharedNote,
      writtenBy: tx.actor.personId,
      isOnBehalf: (await this.sessions.findMentorOf(tx, tx.actor.personId)) !== session.mentorId,
      sentAt: tx.at,
      version: 1,
    });
    log.ask(tx.at);
    return log;
  }

  private async agree(tx: HubTx, { id, teamId }: Session, actions: SendLogBody['actions']): Promise<void> {
    for (const [position, { title, ownerId, dueOn }] of actions.entries()) {
      const taskId = await this.tasks.open(tx, { teamId, kind: 'other', title, note: '', ownerId, dueOn });
      await tx.rows(
        `insert into mentoring.agreed_action (id, hub_id, session_id, team_id, task_id, position)
         values ($1, $2, $3, $4, $5, $6)`,
        [newId(), tx.hubId, id, teamId, taskId, position],
      );
    }
  }
}

/** Nothing new was agreed, but something from before goes on. Borrows progress.task. @throws NothingAgreed */
async function assertCarriesOn(tx: HubTx, teamId: string): Promise<void> {
  const [open] = await tx.rows(
    `select g.id from mentoring.agreed_action g join progress.task k on k.hub_id = g.hub_id and k.id = g.task_id
      where g.hub_id = $1 and g.team_id = $2 and k.status = 'open' limit 1`,
    [tx.hubId, teamId],
  );
  if (!open) throw new NothingAgreed();
}

function columnsOf(log: SessionLog): Record<string, unknown> {
  const { startsAt, minutes, mentorCame, topics, sharedNote, isOnBehalf } = log;
  return {
    starts_at: startsAt,
    minutes,
    mentor_came: mentorCame,
    topics,
    shared_note: sharedNote,
    is_on_behalf: isOnBehalf,
  };
}
