import type { RosterFinding } from '@onsil/contracts';

/** What a cell was read as. `text` is how the kept value is written (null = nothing kept). */
export interface ReadCell<T> {
  readonly value: T | null;
  readonly text: string | null;
  readonly finding: RosterFinding | null;
}

export const NOTHING: ReadCell<never> = { value: null, text: null, finding: null };

/** A value that is written as it is kept. */
export function written(value: string, finding: RosterFinding | null = null): ReadCell<string> {
  return { value, text: value, finding };
}

/** Nothing could be kept, and why. */
export function unreadable(finding: RosterFinding): ReadCell<never> {
  return { value: null, text: null, finding };
}

const BLANKS = /^(?:[-–—.·]|없음|해당\s*없음|미정|미등록|n\/?a|none|null|x)$/i;

/** True for what people write where there is nothing to write. */
export function saysNothing(text: string): boolean {
  return text === '' || BLANKS.test(text);
}
