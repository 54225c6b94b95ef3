import { ANSWER_HOURS } from '@onsil/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { LogAlreadyAnswered } from '../mentoring.errors.js';

/** What a log says of the meeting itself. */
export interface LogContent {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly mentorCame: boolean;
  readonly topics: readonly string[];
  readonly sharedNote: string;
}

/** The shared account of a session. The team confirms or objects in time; silence counts as accepted. */
@Entity({ schema: 'mentoring', name: 'session_log' })
export class SessionLog {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'session_id' })
  sessionId: string;

  @Column('uuid', { name: 'team_id' })
  teamId: string;

  @Column('uuid', { name: 'mentor_id' })
  mentorId: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('int')
  minutes: number;

  @Column('boolean', { name: 'mentor_came' })
  mentorCame: boolean;

  @Column('text', { array: true })
  topics: string[];

  @Column('text', { name: 'shared_note' })
  sharedNote: string;

  @Column('uuid', { name: 'written_by' })
  writtenBy: string;

  @Column('boolean', { name: 'is_on_behalf' })
  isOnBehalf: boolean;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date;

  /** Null while the team said nothing. */
  @Column('text', { nullable: true })
  answer: 'confirmed' | 'objected' | null;

  @Column('timestamptz', { name: 'answer_until' })
  answerUntil: Date;

  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;

  /** The participant who answered; null for somebody the team's list does not hold. */
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;

  @Column('text', { nullable: true })
  objection: string | null;

  @Column('int')
  version: number;

  /** Asks the team: from now it has its hours. */
  ask(at: Date): void {
    this.answer = null;
    this.answeredAt = null;
    this.answeredBy = null;
    this.objection = null;
    this.answerUntil = new Date(at.getTime() + ANSWER_HOURS * 3_600_000);
  }

  /** True while the team may still confirm or object. */
  isWaiting(at: Date): boolean {
    return this.answer === null && at < this.answerUntil;
  }

  /** @throws LogAlreadyAnswered, also when the time has passed */
  confirm(participantId: string | null, at: Date): void {
    this.answerAs('confirmed', null, participantId, at);
  }

  /** @throws LogAlreadyAnswered, also when the time has passed */
  object(words: string, participantId: string | null, at: Date): void {
    this.answerAs('objected', words, participantId, at);
  }

  /** Says something else from now on, and asks the team again. */
  correct(content: LogContent, at: Date): void {
    Object.assign(this, content);
    this.ask(at);
    this.version += 1;
  }

  private answerAs(
    answer: 'confirmed' | 'objected',
    objection: string | null,
    participantId: string | null,
    at: Date,
  ): void {
    if (!this.isWaiting(at)) throw new LogAlreadyAnswered();
    Object.assign(this, { answer, objection, answeredAt: at, answeredBy: participantId });
    this.version += 1;
  }
}
