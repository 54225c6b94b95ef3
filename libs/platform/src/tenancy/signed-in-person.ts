import type { Locale } from '@onsil/contracts';

/** A person with a live session. */
export interface SignedInPerson {
  readonly personId: string;
  readonly sessionId: string;
  readonly locale: Locale;
}
