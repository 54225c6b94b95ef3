import type { Confidence, HypothesisState } from '@onsil/contracts';

/**
 * How sure a team may be of a note, by the hypotheses it stands on. One refuted is enough to refute it; what is supported
 * supports it, but only a little while others are still open. `before` is the state that one of them has just left.
 */
export function confidenceBy(
  states: readonly HypothesisState[],
  own: Confidence,
  before: HypothesisState | null = null,
): Confidence {
  if (states.includes('refuted')) return 'refuted';
  const isOpen = states.some((state) => state === 'draft' || state === 'testing');
  if (states.includes('supported')) return isOpen ? 'some_evidence' : 'supported';
  if (before === 'refuted' && own === 'refuted') return 'assumed';
  if (before === 'supported' && own === 'supported') return 'some_evidence';
  return own;
}
