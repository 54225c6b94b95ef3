import type { MilestoneContent, TeamMilestoneStatus } from '@onsil/contracts';
import { defineColumns, nameRows } from '@onsil/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import {
  AlreadyInReview,
  MilestoneAlreadyDecided,
  NothingToReopen,
  NotInReview,
  ReviewHasStarted,
} from '../progress.errors.js';

defineColumns('progress.team_milestone', {
  id: 'open',
  hub_id: 'open',
  team_id: 'open',
  cohort_id: 'open',
  milestone_id: 'open',
  status: 'open',
  state_since: 'open',
  opens_on: 'open',
  due_on: 'open',
  due_at: 'open',
  has_own_due: 'open',
  attempt: 'open',
  returned_count: 'open',
  kept_revision: 'open',
  kept_plan: 'open',
  version: 'open',
});
nameRows(
  'progress.team_milestone',
  `(select m.code || ' ' || m.title from programmes.milestone m where m.hub_id = r.hub_id and m.id = r.milestone_id)`,
);

/** A due date as it binds: the day, its last minute, and the first day on which it can be worked on. */
export interface DueDate {
  readonly dueOn: string;
  readonly dueAt: Date;
  readonly opensOn: string;
}

/** What one team owes of one milestone. */
@Entity({ schema: 'progress', name: 'team_milestone' })
export class TeamMilestone {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'team_id' })
  teamId: string;

  @Column('uuid', { name: 'cohort_id' })
  cohortId: string;

  @Column('uuid', { name: 'milestone_id' })
  milestoneId: string;

  @Column('text')
  status: TeamMilestoneStatus;

  @Column('timestamptz', { name: 'state_since' })
  stateSince: Date;

  @Column('date', { name: 'opens_on' })
  opensOn: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('boolean', { name: 'has_own_due' })
  hasOwnDue: boolean;

  /** Attempts handed in so far; one that was taken back counts. */
  @Column('int')
  attempt: number;

  @Column('int', { name: 'returned_count' })
  returnedCount: number;

  @Column('int', { name: 'kept_revision', nullable: true })
  keptRevision: number | null;

  /** The plan as it was when the team first handed in; null = the team follows the plan. */
  @Column('jsonb', { name: 'kept_plan', nullable: true })
  keptPlan: MilestoneContent | null;

  @Column('int')
  version: number;

  get isDecided(): boolean {
    return this.status === 'accepted' || this.status === 'waived';
  }

  /** Work is still the team's to do: its dates may move. */
  get isOpenToTeam(): boolean {
    return this.status === 'open' || this.status === 'returned';
  }

  /** @throws MilestoneAlreadyDecided, AlreadyInReview */
  assertTakesWork(): void {
    if (this.isDecided) throw new MilestoneAlreadyDecided();
    if (this.status === 'in_review') throw new AlreadyInReview();
  }

  /** From now on the team keeps this revision of the plan. Answers the number of the attempt. */
  handIn(at: Date, revision: number, content: MilestoneContent): number {
    this.assertTakesWork();
    this.moveTo('in_review', at);
    this.keptRevision ??= revision;
    this.keptPlan ??= content;
    this.attempt += 1;
    return this.attempt;
  }

  /** Gives an attempt back to the team while nobody has begun to review it. */
  takeBack(at: Date, { isReviewStarted }: { isReviewStarted: boolean }): void {
    if (this.status !== 'in_review') throw new NotInReview();
    if (isReviewStarted) throw new ReviewHasStarted();
    this.moveTo(this.returnedCount > 0 ? 'returned' : 'open', at);
  }

  accept(at: Date): void {
    if (this.status !== 'in_review') throw new NotInReview();
    this.moveTo('accepted', at);
  }

  /** Sends it back to the team for correction. */
  return(at: Date): void {
    if (this.status !== 'in_review') throw new NotInReview();
    this.returnedCount += 1;
    this.moveTo('returned', at);
  }

  /** Lets the team off, whatever stage its work is in. */
  waive(at: Date): void {
    if (this.isDecided) throw new MilestoneAlreadyDecided();
    this.moveTo('waived', at);
  }

  /** Dates stood still while it was decided: `due` is where they stand by now. */
  reopen(at: Date, { dueOn, dueAt, opensOn }: DueDate): void {
    if (!this.isDecided) throw new NothingToReopen();
    this.dueOn = dueOn;
    this.dueAt = dueAt;
    this.opensOn = opensOn;
    this.moveTo('open', at);
  }

  /** The team goes by the plan's dates: it has not handed in, and was given none of its own. */
  get followsPlan(): boolean {
    return this.attempt === 0 && !this.hasOwnDue;
  }

  /** Gives the team a date of its own, which later changes of the plan leave alone. */
  moveDue({ dueOn, dueAt, opensOn }: DueDate): void {
    if (this.isDecided) throw new MilestoneAlreadyDecided();
    this.dueOn = dueOn;
    this.dueAt = dueAt;
    this.opensOn = opensOn;
    this.hasOwnDue = true;
    this.version += 1;
  }

  private moveTo(status: TeamMilestoneStatus, at: Date): void {
    this.status = status;
    this.stateSince = at;
    this.version += 1;
  }
}
