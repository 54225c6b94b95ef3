import type { DomainEvent } from '@onsil/platform';

/** A team, or staff for it, handed in. */
export const handedIn = (payload: { teamMilestoneId: string; teamId: string; submissionId: string }): DomainEvent => ({
  name: 'progress.handed_in.v1',
  payload,
});

export const DECISIONS = [
  'accepted',
  'returned',
  'waived',
  'extended',
  'paused',
  'resumed',
  'refused',
  'owed_again',
] as const;
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

/** Whose reminders do not stand yet: of a cohort's teams, or of all of the hub (null); those after this team milestone. */
export interface OutdatedReminders {
  readonly cohortId: string | null;
  readonly after: string | null;
}

/** More is owed than one transaction can plan reminders of; the worker goes on, turn by turn. */
export const remindersOutdated = (payload: OutdatedReminders): DomainEvent => ({
  name: 'progress.reminders_outdated.v1',
  payload: { ...payload },
});

/** Team milestones went, too many to take their planned reminders along in the same transaction. */
export const milestonesRemoved = (payload: { ids: readonly string[] }): DomainEvent => ({
  name: 'progress.milestones_removed.v1',
  payload,
});

/** A team was let through a gate, or that was taken back; its people are told. */
export interface GateDecided {
  readonly decision: 'passed' | 'taken_back';
  readonly decisionId: string;
  readonly teamId: string;
  readonly cohortId: string;
  readonly stageId: string;
}

export const gateDecided = (payload: GateDecided): DomainEvent => ({
  name: 'progress.gate_decided.v1',
  payload: { ...payload },
});
