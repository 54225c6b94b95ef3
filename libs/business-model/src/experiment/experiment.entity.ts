import type { ExperimentDecision, ExperimentMethod, PlanExperimentBody, ReportExperimentBody } from '@onsil/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { ExperimentDecided, ExperimentNotStarted, ExperimentStarted } from '../business-model.errors.js';

const big = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** A test of a hypothesis. What it measures and from where on it succeeds is written before it starts. */
@Entity({ schema: 'business_model', name: 'experiment' })
export class Experiment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'hypothesis_id' })
  hypothesisId: string;

  @Column('text')
  title: string;

  @Column('text')
  method: ExperimentMethod;

  @Column('text')
  measure: string;

  @Column('text')
  unit: string;

  @Column('float8')
  threshold: number;

  @Column('int', { name: 'planned_n' })
  plannedN: number;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column('bigint', { nullable: true, transformer: big })
  cost: number | null;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column('uuid', { name: 'started_by', nullable: true })
  startedBy: string | null;

  @Column('int', { name: 'reached_n' })
  reachedN: number;

  @Column('float8')
  measured: number;

  @Column('text')
  result: string;

  @Column('text')
  learning: string;

  @Column('text', { nullable: true })
  decision: ExperimentDecision | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;

  @Column('int')
  version: number;

  /** @throws ExperimentStarted: from then on only what came of it is written */
  replan(plan: PlanExperimentBody): void {
    if (this.startedAt) throw new ExperimentStarted();
    Object.assign(this, plan);
    this.version += 1;
  }

  /** Freezes measure, threshold and planned n. @throws ExperimentStarted */
  start(by: string | null, at: Date): void {
    if (this.startedAt) throw new ExperimentStarted();
    this.startedAt = at;
    this.startedBy = by;
    this.version += 1;
  }

  /** @throws ExperimentNotStarted, ExperimentDecided */
  report(report: ReportExperimentBody): void {
    this.assertRunning();
    Object.assign(this, report);
    this.version += 1;
  }

  /** @throws ExperimentNotStarted, ExperimentDecided */
  decide(decision: ExperimentDecision, learning: string, by: string | null, at: Date): void {
    this.assertRunning();
    Object.assign(this, { decision, learning, decidedAt: at, decidedBy: by });
    this.version += 1;
  }

  private assertRunning(): void {
    if (!this.startedAt) throw new ExperimentNotStarted();
    if (this.decidedAt) throw new ExperimentDecided();
  }
}
