import type { ReadinessPerspective } from '@onsil/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { AssessmentIsFinished, AssessmentIsNotFinished } from '../readiness.errors.js';

/** What one side says of a team in one round: a draft of its own until it is finished. */
@Entity({ schema: 'readiness', name: 'assessment' })
export class Assessment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'round_id' })
  roundId: string;

  @Column('uuid', { name: 'team_id' })
  teamId: string;

  @Column('text')
  perspective: ReadinessPerspective;

  /** A mentor or somebody of the staff; null for the team itself and for a panel, which write together. */
  @Column('uuid', { name: 'assessor_id', nullable: true })
  assessorId: string | null;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column('int')
  version: number;

  get isFinished(): boolean {
    return this.finishedAt !== null;
  }

  /** From now on everybody around the team sees it. @throws AssessmentIsFinished */
  finish(at: Date): void {
    if (this.isFinished) throw new AssessmentIsFinished();
    this.finishedAt = at;
    this.version += 1;
  }

  /** Back to a draft of its own side. @throws AssessmentIsNotFinished */
  reopen(): void {
    if (!this.isFinished) throw new AssessmentIsNotFinished();
    this.finishedAt = null;
    this.version += 1;
  }
}
