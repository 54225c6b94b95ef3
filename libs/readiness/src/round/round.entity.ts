import type { ReadinessRoundKind } from '@onsil/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { RoundIsClosed } from '../readiness.errors.js';

/** One time at which the teams of a cohort are assessed with one framework. */
@Entity({ schema: 'readiness', name: 'round' })
export class Round {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'cohort_id' })
  cohortId: string;

  @Column('uuid', { name: 'framework_id' })
  frameworkId: string;

  @Column('text')
  kind: ReadinessRoundKind;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('int')
  version: number;

  /** What was assessed stays as it is from now on. @throws RoundIsClosed */
  close(personId: string | null, at: Date): void {
    this.assertOpen();
    Object.assign(this, { closedBy: personId, closedAt: at });
    this.version += 1;
  }

  /** @throws RoundIsClosed */
  moveTo(dueOn: string): void {
    this.assertOpen();
    this.dueOn = dueOn;
    this.version += 1;
  }

  /** @throws RoundIsClosed */
  assertOpen(): void {
    if (this.closedAt !== null) throw new RoundIsClosed();
  }
}
