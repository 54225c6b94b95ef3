import { diffWords } from 'diff';

/** A piece of text that stood, came or went. */
export interface DiffPart {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

const TIMEOUT_MS = 200;
/** Memory grows with the square of the changes: texts that share little are shown unmarked. */
const MOST_CHANGES = 2_000;
const words = new Intl.Segmenter('ko', { granularity: 'word' });
/** Its pieces alone: Intl hands the whole text along with each, and ten thousand of those take seconds to clear away. */
const segmenter: Pick<Intl.Segmenter, 'segment' | 'resolvedOptions'> = {
  resolvedOptions: () => words.resolvedOptions(),
  segment: (text) => Array.from(words.segment(text), ({ segment }) => ({ segment })) as unknown as Intl.Segments,
};

/** What changed from one text to the next, word by word as Korean counts words; null when it takes too long to tell. */
export function textDiff(before: string, after: string): DiffPart[] | null {
  const parts = diffWords(before, after, {
    intlSegmenter: segmenter as Intl.Segmenter,
    timeout: TIMEOUT_MS,
    maxEditLength: MOST_CHANGES,
  });
  return (
    parts?.map(({ value, added, removed }) => ({
      text: value,
      kind: added ? 'added' : removed ? 'removed' : 'same',
    })) ?? null
  );
}
