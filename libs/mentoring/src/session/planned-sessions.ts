import { Injectable } from '@nestjs/common';
import { newId, NotFound, OutOfReach, type HubTx } from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { NotAPair } from '../mentoring.errors.js';
import { keepNotesOf } from '../session-log/session-notes.js';
import { MentoringReminders } from '../reminding/mentoring-reminders.js';
import { sessionChanged, type SessionChange } from '../mentoring.events.js';
import { mayActOn } from './session-reach.js';
import { Session, type Meeting } from './session.entity.js';
import { SessionRepository } from './session.repository.js';

/** Who meets: a team and one of its mentors. */
export interface Sides {
  readonly teamId: string;
  readonly mentorId: string;
}

/** The steps by which sessions come and change; each leaves its audit entry and tells both sides. */
@Injectable()
export class PlannedSessions {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly teams: Teams,
    private readonly reminders: MentoringReminders,
  ) {}

  /** A mentor may do so for themselves only. @throws NotFound, NotAPair, OutOfReach */
  async add(
    tx: HubTx,
    { teamId, mentorId, isPlanned, ...meeting }: Sides & Meeting & { readonly isPlanned: boolean },
  ): Promise<Session> {
    const permission = isPlanned ? 'session.plan' : 'session.log';
    await this.teams.assertReached(tx, tx.actor, teamId, 'session.read');
    const pair = await this.sessions.findPair(tx, teamId, mentorId);
    if (!pair) throw new NotAPair();
    if (!mayActOn(tx.actor, { teamId, mentorPersonId: pair.personId }, permission)) throw new OutOfReach();
    const session = Object.assign(new Session(), meeting, {
      id: newId(),
      hubId: tx.hubId,
      teamId,
      mentorId,
      status: 'planned' as const,
      isPlanned,
      sequence: 0,
      cancelReason: null,
      addedBy: tx.actor.personId,
      addedAt: tx.at,
      version: 1,
    });
    await this.sessions.insert(tx, session);
    await this.reminders.ofSession(tx, session);
    tx.audit({
      action: isPlanned ? 'session.planned' : 'session.added',
      ...subjectOf(session),
      after: { mentor_id: mentorId, ...columnsOf(session) },
    });
    if (isPlanned) this.tell(tx, session, 'planned');
    return session;
  }

  async move(tx: HubTx, session: Session, meeting: Meeting): Promise<void> {
    const before = columnsOf(session);
    session.move(meeting, tx.at);
    await this.sessions.update(tx, session);
    await this.reminders.ofSession(tx, session);
    tx.audit({ action: 'session.moved', ...subjectOf(session), before, after: columnsOf(session) });
    this.tell(tx, session, 'moved');
  }

  async cancel(tx: HubTx, session: Session, reason: string): Promise<void> {
    session.cancel(reason);
    await this.sessions.update(tx, session);
    await this.reminders.ofSession(tx, session);
    tx.audit({
      action: 'session.cancelled',
      ...subjectOf(session),
      before: { status: 'planned' },
      after: { status: 'cancelled' },
      reason,
    });
    if (session.isPlanned && session.endsAt > tx.at) this.tell(tx, session, 'cancelled');
  }

  async handOver(tx: HubTx, session: Session, mentorId: string): Promise<void> {
    const formerMentorId = session.mentorId;
    session.handOver(mentorId, tx.at);
    await this.sessions.update(tx, session);
    await keepNotesOf(tx, formerMentorId, session.id);
    await this.reminders.ofSession(tx, session);
    tx.audit({
      action: 'session.handed_over',
      ...subjectOf(session),
      before: { mentor_id: formerMentorId },
      after: { mentor_id: mentorId },
    });
    await this.reminders.ofPair(tx, { teamId: session.teamId, mentorId: formerMentorId });
    this.tell(tx, session, 'handed_over', formerMentorId);
  }

  /** Coming sessions of a pair, locked. */
  comingOfPair(tx: HubTx, pair: Sides): Promise<Session[]> {
    return this.sessions.comingOfPair(tx, pair);
  }

  /** The mentor that the actor is. @throws NotFound */
  async ownMentor(tx: HubTx): Promise<string> {
    const mentorId = await this.sessions.findMentorOf(tx, tx.actor.personId);
    if (!mentorId) throw new NotFound();
    return mentorId;
  }

  private tell(tx: HubTx, session: Session, change: SessionChange, formerMentorId: string | null = null): void {
    const { id, teamId, sequence } = session;
    tx.publish(sessionChanged({ change, sessionId: id, teamId, sequence, formerMentorId }));
  }
}

function subjectOf({ id, teamId }: Session): { subject: string; subjectId: string; teamId: string } {
  return { subject: 'mentoring.session', subjectId: id, teamId };
}

function columnsOf({ startsAt, minutes, mode, place, link, question }: Session): Record<string, unknown> {
  return { starts_at: startsAt, minutes, mode, place, link, question };
}
