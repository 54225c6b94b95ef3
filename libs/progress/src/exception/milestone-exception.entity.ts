import type { ExceptionKind, ExceptionStatus } from '@onsil/contracts';
import { daysBetween, plusDays } from '@onsil/network';
import { defineColumns, nameRows } from '@onsil/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { ExceptionAlreadyDecided, ExceptionNotRunning } from '../progress.errors.js';

defineColumns('progress.milestone_exception', {
  id: 'open',
  hub_id: 'open',
  team_id: 'open',
  cohort_id: 'open',
  team_milestone_id: 'open',
  kind: 'open',
  status: 'open',
  reason: 'personal',
  from_on: 'open',
  until_on: 'open',
  moves_dependants: 'open',
  author_id: 'open',
  asked_at: 'open',
  decided_by: 'open',
  decided_at: 'open',
  decision_note: 'personal',
  moved: 'open',
  version: 'open',
});
nameRows(
  'progress.milestone_exception',
  `(select m.code || ' ' || m.title
      from progress.team_milestone x join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id
     where x.hub_id = r.hub_id and x.id = r.team_milestone_id)`,
);

/** A due date before and after a pause. */
export interface MovedDate {
  readonly teamMilestoneId: string;
  readonly from: string;
  readonly to: string;
}

/** A departure from the plan for one team: who asked, why, until when, and what the hub said. */
@Entity({ schema: 'progress', name: 'milestone_exception' })
export class MilestoneException {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'team_id' })
  teamId: string;

  @Column('uuid', { name: 'cohort_id' })
  cohortId: string;

  /** Null for a pause, which is about all later dates. */
  @Column('uuid', { name: 'team_milestone_id', nullable: true })
  teamMilestoneId: string | null;

  @Column('text')
  kind: ExceptionKind;

  @Column('text')
  status: ExceptionStatus;

  @Column('text')
  reason: string;

  /** Pause: its first day. Extension: the due date it moves. */
  @Column('date', { name: 'from_on', nullable: true })
  fromOn: string | null;

  /** Extension: the new due date. Pause: its last day. Blocked: the day it is looked at again. Waiver: its last day, null = none. */
  @Column('date', { name: 'until_on', nullable: true })
  untilOn: string | null;

  @Column('boolean', { name: 'moves_dependants' })
  movesDependants: boolean;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decision_note', nullable: true })
  decisionNote: string | null;

  /** Pause: the dates that it moved. */
  @Column('jsonb')
  moved: readonly MovedDate[];

  @Column('int')
  version: number;

  /** @throws ExceptionAlreadyDecided */
  decide(status: 'granted' | 'refused', by: { personId: string | null; at: Date; note: string | null }): void {
    if (this.status !== 'asked') throw new ExceptionAlreadyDecided();
    this.status = status;
    this.decidedBy = by.personId;
    this.decidedAt = by.at;
    this.decisionNote = by.note;
    this.version += 1;
  }

  /** Lifts a block. @throws ExceptionNotRunning */
  end(): void {
    if (this.kind !== 'blocked' || this.status !== 'granted') throw new ExceptionNotRunning();
    this.status = 'ended';
    this.version += 1;
  }

  /** Ends a waiver after its last day. @throws ExceptionNotRunning */
  runOut(today: string): void {
    const hasRunOut = this.kind === 'waiver' && this.untilOn !== null && this.untilOn < today;
    if (!hasRunOut || this.status !== 'granted') throw new ExceptionNotRunning();
    this.status = 'ended';
    this.version += 1;
  }

  /** Ends a pause on a day before its end; answers how many days it lasted. @throws ExceptionNotRunning */
  resume(on: string): number {
    const isRunning = this.kind === 'pause' && this.status === 'granted' && on <= this.untilOn!;
    if (!isRunning) throw new ExceptionNotRunning();
    const days = Math.max(0, daysBetween(this.fromOn!, on));
    this.untilOn = days === 0 ? this.fromOn : plusDays(on, -1);
    this.status = 'ended';
    this.version += 1;
    return days;
  }
}
