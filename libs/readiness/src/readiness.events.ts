import type { DomainEvent } from '@onsil/platform';

/** An assessment was finished or taken back, or evidence came or went: the levels of a team may be others. */
export const levelsChanged = (payload: { teamId: string }): DomainEvent => ({
  name: 'readiness.levels_changed.v1',
  payload,
});
