import type { CohortPhase } from '@onsil/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { CohortIsClosed, CohortIsNotClosed, CohortIsNotOpen, CohortIsOpenAlready } from '../programmes.errors.js';

/** A year's group of teams with one plan: a draft, then open, then closed (rulings 8). */
@Entity({ schema: 'programmes', name: 'cohort' })
export class Cohort {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('text')
  name: string;

  @Column('date', { name: 'starts_on' })
  startsOn: string;

  @Column('date', { name: 'ends_on' })
  endsOn: string;

  @Column('text')
  phase: CohortPhase;

  /** The name of the template or cohort its plan was copied from. */
  @Column('text', { name: 'copied_from', nullable: true })
  copiedFrom: string | null;

  @Column('int')
  version: number;

  /** Teams may hand in from now on. */
  open(): void {
    if (this.phase === 'open') throw new CohortIsOpenAlready();
    if (this.phase === 'closed') throw new CohortIsClosed();
    this.phase = 'open';
  }

  /** From now on the cohort can only be read. */
  close(): void {
    if (this.phase !== 'open') throw new CohortIsNotOpen();
    this.phase = 'closed';
  }

  /** Undoes `close`. */
  reopen(): void {
    if (this.phase !== 'closed') throw new CohortIsNotClosed();
    this.phase = 'open';
  }
}
