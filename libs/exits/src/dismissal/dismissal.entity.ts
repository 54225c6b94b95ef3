import type { DismissalState } from '@onsil/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { StepNotOpen, StillHeard, TooLate } from '../exits.errors.js';
import { heardUntil } from './heard-until.rule.js';

/** Who says something, when, and on which day of the hub that is. */
export interface Speaking {
  readonly personId: string;
  readonly at: Date;
  readonly today: string;
}

/** A hub's way to end a team's place against its will: notice, hearing, decision, appeal. Each step is open once. */
@Entity({ schema: 'exits', name: 'dismissal' })
export class Dismissal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'team_id' })
  teamId: string;

  @Column('uuid', { name: 'cohort_id' })
  cohortId: string;

  @Column('text')
  state: DismissalState;

  @Column('text')
  grounds: string;

  @Column('uuid', { name: 'noticed_by' })
  noticedBy: string;

  @Column('timestamptz', { name: 'noticed_at' })
  noticedAt: Date;

  @Column('date', { name: 'statement_due_on' })
  statementDueOn: string;

  @Column('timestamptz', { name: 'hearing_at', nullable: true })
  hearingAt: Date | null;

  @Column('text', { name: 'hearing_place', nullable: true })
  hearingPlace: string | null;

  @Column('text', { nullable: true })
  statement: string | null;

  @Column('uuid', { name: 'stated_by', nullable: true })
  statedBy: string | null;

  @Column('timestamptz', { name: 'stated_at', nullable: true })
  statedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: 'dismiss' | 'keep' | null;

  @Column('text', { nullable: true })
  reasons: string | null;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  /** Who gave the notice decided: nobody else of the hub could. */
  @Column('boolean', { name: 'is_same_hand' })
  isSameHand: boolean;

  @Column('date', { name: 'appeal_due_on', nullable: true })
  appealDueOn: string | null;

  @Column('text', { nullable: true })
  appeal: string | null;

  @Column('uuid', { name: 'appealed_by', nullable: true })
  appealedBy: string | null;

  @Column('timestamptz', { name: 'appealed_at', nullable: true })
  appealedAt: Date | null;

  @Column('text', { name: 'appeal_outcome', nullable: true })
  appealOutcome: 'dismiss' | 'keep' | null;

  @Column('text', { name: 'appeal_reasons', nullable: true })
  appealReasons: string | null;

  @Column('uuid', { name: 'appeal_decided_by', nullable: true })
  appealDecidedBy: string | null;

  @Column('timestamptz', { name: 'appeal_decided_at', nullable: true })
  appealDecidedAt: Date | null;

  @Column('boolean', { name: 'is_appeal_same_hand' })
  isAppealSameHand: boolean;

  @Column('int')
  version: number;

  /** The team answers, once, until the last day for it. @throws StepNotOpen, TooLate */
  answer(text: string, by: Speaking): void {
    if (this.state !== 'noticed' || this.statement !== null) throw new StepNotOpen();
    if (by.today > this.statementDueOn) throw new TooLate({ until: this.statementDueOn });
    Object.assign(this, { statement: text, statedBy: by.personId, statedAt: by.at });
    this.version += 1;
  }

  /**
   * The hub decides: not before the hearing, and not while the team may still write. Dropping it needs no waiting.
   * @throws StepNotOpen, StillHeard
   */
  decide(
    outcome: 'dismiss' | 'keep',
    {
      reasons,
      isSameHand,
      appealDueOn,
      timeZone,
      ...by
    }: Omit<Speaking, 'today'> & { timeZone: string; reasons: string; isSameHand: boolean; appealDueOn: string },
  ): void {
    if (this.state !== 'noticed') throw new StepNotOpen();
    const from = heardUntil(this, { at: by.at, timeZone });
    if (outcome === 'dismiss' && from !== null) throw new StillHeard({ from });
    Object.assign(this, {
      state: outcome === 'keep' ? 'dropped' : 'decided',
      outcome,
      reasons,
      isSameHand,
      decidedBy: by.personId,
      decidedAt: by.at,
      appealDueOn: outcome === 'keep' ? null : appealDueOn,
    });
    this.version += 1;
  }

  /** @throws StepNotOpen, TooLate */
  appealWith(text: string, by: Speaking): void {
    if (this.state !== 'decided') throw new StepNotOpen();
    if (by.today > this.appealDueOn!) throw new TooLate({ until: this.appealDueOn! });
    Object.assign(this, { state: 'appealed', appeal: text, appealedBy: by.personId, appealedAt: by.at });
    this.version += 1;
  }

  /** `keep` grants the appeal. @throws StepNotOpen */
  decideAppeal(
    outcome: 'dismiss' | 'keep',
    { reasons, isSameHand, ...by }: Speaking & { reasons: string; isSameHand: boolean },
  ): void {
    if (this.state !== 'appealed') throw new StepNotOpen();
    Object.assign(this, {
      state: outcome === 'keep' ? 'dropped' : 'in_force',
      appealOutcome: outcome,
      appealReasons: reasons,
      isAppealSameHand: isSameHand,
      appealDecidedBy: by.personId,
      appealDecidedAt: by.at,
    });
    this.version += 1;
  }

  /** Nobody appealed in time. @throws StepNotOpen, StillHeard */
  complete({ today }: Pick<Speaking, 'today'>): void {
    if (this.state !== 'decided') throw new StepNotOpen();
    if (today <= this.appealDueOn!) throw new StillHeard({ from: this.appealDueOn! });
    this.state = 'in_force';
    this.version += 1;
  }
}
