import type { DomainEvent } from '@onsil/platform';

/** An assessment was finished or taken back, or evidence came or went: the levels of a team may be others. */
export const levelsChanged = (payload: { teamId: string }): DomainEvent => ({
  name: 'readiness.levels_changed.v1',
  payload,
});

/** A round of a cohort was opened, closed or has another day. */
export const roundsChanged = (payload: { cohortId: string }): DomainEvent => ({
  name: 'readiness.rounds_changed.v1',
  payload,
});
