import type { HypothesisKind, HypothesisRisk, HypothesisState } from '@onsil/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { HypothesisDecided, NothingSpeaksForIt } from '../business-model.errors.js';

/** What a decision rests on. */
export interface Grounds {
  /** Pieces of evidence and decided experiments. */
  readonly count: number;
  readonly by: string | null;
  readonly at: Date;
}

/** Something the venture believes and can be wrong about. */
@Entity({ schema: 'business_model', name: 'hypothesis' })
export class Hypothesis {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'team_id' })
  teamId: string;

  /** Of the team, from 1: what people call it. */
  @Column('int')
  number: number;

  @Column('text')
  statement: string;

  @Column('text')
  kind: HypothesisKind;

  @Column('text')
  risk: HypothesisRisk;

  @Column('text')
  state: HypothesisState;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { name: 'stated_by', nullable: true })
  statedBy: string | null;

  @Column('timestamptz', { name: 'stated_at' })
  statedAt: Date;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('int')
  version: number;

  get isDecided(): boolean {
    return this.state === 'supported' || this.state === 'refuted';
  }

  /** What was decided stays as it was decided. @throws HypothesisDecided */
  rewrite(to: Pick<Hypothesis, 'statement' | 'kind' | 'risk'>): void {
    this.assertOpen();
    Object.assign(this, to);
    this.version += 1;
  }

  /** An experiment began. @throws HypothesisDecided */
  test(): void {
    this.assertOpen();
    this.state = 'testing';
    this.version += 1;
  }

  /** Supported or refuted, parked, or open again. @throws NothingSpeaksForIt for a decision without any evidence */
  decide(state: Exclude<HypothesisState, 'draft'>, reason: string, { count, by, at }: Grounds): void {
    const isDecision = state === 'supported' || state === 'refuted';
    if (isDecision && count === 0) throw new NothingSpeaksForIt();
    this.state = state;
    this.reason = reason;
    this.decidedAt = isDecision ? at : null;
    this.decidedBy = isDecision ? by : null;
    this.version += 1;
  }

  /** @throws HypothesisDecided */
  assertOpen(): void {
    if (this.isDecided) throw new HypothesisDecided({ number: this.number });
  }
}
