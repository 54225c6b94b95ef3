import type { SessionMode, SessionStatus } from '@onsil/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { SessionIsPast, SessionNotPlanned } from '../mentoring.errors.js';

/** When and where a session is, and what the team wants to ask. */
export interface Meeting {
  readonly startsAt: Date;
  readonly minutes: number;
  readonly mode: SessionMode;
  readonly place: string;
  readonly link: string | null;
  readonly question: string;
}

/** A meeting of a team with a mentor: planned, cancelled, or held once its log was sent. */
@Entity({ schema: 'mentoring', name: 'session' })
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'team_id' })
  teamId: string;

  @Column('uuid', { name: 'mentor_id' })
  mentorId: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('int')
  minutes: number;

  @Column('text')
  mode: SessionMode;

  @Column('text')
  place: string;

  @Column('text', { nullable: true })
  link: string | null;

  @Column('text')
  question: string;

  @Column('text')
  status: SessionStatus;

  /** False: logged without having been planned; no calendar entry went out. */
  @Column('boolean', { name: 'is_planned' })
  isPlanned: boolean;

  /** The revision of the calendar entry (RFC 5545 SEQUENCE). */
  @Column('int')
  sequence: number;

  @Column('text', { name: 'cancel_reason', nullable: true })
  cancelReason: string | null;

  @Column('uuid', { name: 'added_by', nullable: true })
  addedBy: string | null;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;

  @Column('int')
  version: number;

  get endsAt(): Date {
    return new Date(this.startsAt.getTime() + this.minutes * 60_000);
  }

  /** @throws SessionNotPlanned, SessionIsPast when it is over, or would begin in the past */
  move(meeting: Meeting, at: Date): void {
    this.assertComing(at);
    if (meeting.startsAt < at) throw new SessionIsPast();
    Object.assign(this, meeting);
    this.revise();
  }

  /** One that is over may be cancelled too: nobody came to log it. @throws SessionNotPlanned */
  cancel(reason: string): void {
    this.assertPlanned();
    this.status = 'cancelled';
    this.cancelReason = reason;
    this.revise();
  }

  /** @throws SessionNotPlanned, SessionIsPast */
  handOver(mentorId: string, at: Date): void {
    this.assertComing(at);
    this.mentorId = mentorId;
    this.revise();
  }

  /** Its log was sent. @throws SessionNotPlanned */
  hold(): void {
    this.assertPlanned();
    this.status = 'held';
    this.version += 1;
  }

  private revise(): void {
    this.sequence += 1;
    this.version += 1;
  }

  private assertComing(at: Date): void {
    this.assertPlanned();
    if (this.endsAt <= at) throw new SessionIsPast();
  }

  private assertPlanned(): void {
    if (this.status !== 'planned') throw new SessionNotPlanned();
  }
}
