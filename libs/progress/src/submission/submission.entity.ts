import type { AttemptView } from '@onsil/contracts';
import { defineColumns } from '@onsil/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { NotInReview, OwnHandIn } from '../progress.errors.js';

defineColumns('progress.submission', {
  id: 'open',
  hub_id: 'open',
  team_milestone_id: 'open',
  attempt: 'open',
  status: 'open',
  revision: 'open',
  handed_in_by: 'open',
  handed_in_at: 'open',
  is_on_behalf: 'open',
  review_started_by: 'open',
  review_started_at: 'open',
});
defineColumns('progress.evidence_item', {
  id: 'open',
  hub_id: 'open',
  submission_id: 'open',
  item_key: 'open',
  kind: 'open',
  body: 'personal',
  amount: 'open',
  cells: 'personal',
});
defineColumns('progress.submission_file', {
  id: 'open',
  hub_id: 'open',
  submission_id: 'open',
  evidence_file_id: 'open',
});

/** One attempt of a team, as it was handed in; its evidence never changes afterwards. */
@Entity({ schema: 'progress', name: 'submission' })
export class Submission {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'team_milestone_id' })
  teamMilestoneId: string;

  @Column('int')
  attempt: number;

  @Column('text')
  status: AttemptView['status'];

  @Column('int')
  revision: number;

  @Column('uuid', { name: 'handed_in_by', nullable: true })
  handedInBy: string | null;

  @Column('timestamptz', { name: 'handed_in_at' })
  handedInAt: Date;

  @Column('boolean', { name: 'is_on_behalf' })
  isOnBehalf: boolean;

  @Column('uuid', { name: 'review_started_by', nullable: true })
  reviewStartedBy: string | null;

  @Column('timestamptz', { name: 'review_started_at', nullable: true })
  reviewStartedAt: Date | null;

  get isReviewStarted(): boolean {
    return this.reviewStartedAt !== null;
  }

  /** Answers false when somebody began before. */
  startReview(personId: string | null, at: Date): boolean {
    if (this.status !== 'in_review') throw new NotInReview();
    if (this.isReviewStarted) return false;
    this.reviewStartedBy = personId;
    this.reviewStartedAt = at;
    return true;
  }

  /**
   * Answers whether the reviewer accepts their own hand-in, which only the one staff member of a hub may.
   * @throws OwnHandIn
   */
  acceptBy(reviewerId: string, { isOnlyReviewer }: { isOnlyReviewer: boolean }): boolean {
    const isOwn = this.handedInBy === reviewerId;
    if (isOwn && !isOnlyReviewer) throw new OwnHandIn();
    this.close('accepted');
    return isOwn;
  }

  close(status: Exclude<AttemptView['status'], 'in_review'>): void {
    if (this.status !== 'in_review') throw new NotInReview();
    this.status = status;
  }
}
