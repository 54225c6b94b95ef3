import type { DomainEvent } from '@onsil/platform';

/** A cohort left its draft: teams enrolled in it now owe its milestones. */
export const cohortOpened = (payload: { cohortId: string }): DomainEvent => ({
  name: 'programmes.cohort_opened.v1',
  payload,
});

/** A cohort was closed, or reopened: what its teams owe rests, or goes on. */
export const cohortPhaseChanged = (payload: { cohortId: string; phase: 'open' | 'closed' }): DomainEvent => ({
  name: 'programmes.cohort_phase_changed.v1',
  payload,
});

/** A change of the hub's calendar moved planned dates of an open cohort. */
export const milestonesRedated = (payload: { cohortId: string; milestoneIds: readonly string[] }): DomainEvent => ({
  name: 'programmes.milestones_redated.v1',
  payload,
});
