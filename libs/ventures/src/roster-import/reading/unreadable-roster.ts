import type { RosterRefusal } from '@onsil/contracts';

/** A file that is no roster, or would cost too much to read. Crosses threads: it knows nothing of the house. */
export class UnreadableRoster extends Error {
  constructor(
    readonly reason: RosterRefusal,
    readonly params: Readonly<Record<string, number>> = {},
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
