import type { DomainEvent } from '@onsil/platform';

/** A version was bookmarked, or a bookmark taken away. */
export const bookmarksChanged = (payload: { canvasId: string; teamId: string }): DomainEvent => ({
  name: 'business_model.bookmarks_changed.v1',
  payload,
});

/** Evidence of a team was logged, corrected or taken away. */
export const evidenceChanged = (payload: { teamId: string }): DomainEvent => ({
  name: 'business_model.evidence_changed.v1',
  payload,
});

/** A hypothesis was supported, refuted, parked or opened again. */
export const hypothesisDecided = (payload: { hypothesisId: string; teamId: string; state: string }): DomainEvent => ({
  name: 'business_model.hypothesis_decided.v1',
  payload,
});
