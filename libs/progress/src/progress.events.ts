import type { DomainEvent } from '@onsil/platform';

/** A team, or staff for it, handed in. */
export const handedIn = (payload: { teamMilestoneId: string; teamId: string; submissionId: string }): DomainEvent => ({
  name: 'progress.handed_in.v1',
  payload,
});

export const DECISIONS = ['accepted', 'returned', 'waived', 'extended', 'paused', 'refused'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What the hub decided about a team's work or request; its people are told. */
export interface DecisionMade {
  readonly decision: Decision;
  readonly teamId: string;
  /** Null for a pause, which is about all later dates. */
  readonly teamMilestoneId: string | null;
  /** The review, or the exception. */
  readonly reviewId: string | null;
  readonly exceptionId: string | null;
}

export const decisionMade = (payload: DecisionMade): DomainEvent => ({
  name: 'progress.decision_made.v1',
  payload: { ...payload },
});
