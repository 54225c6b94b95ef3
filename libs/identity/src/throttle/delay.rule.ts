/** One limit on failures: how many within a window are free, and how long the next try must wait after them. */
export interface Limit {
  readonly free: number;
  readonly windowMs: number;
  /** The longest wait; null = until the oldest failure leaves the window. */
  readonly longestWaitMs: number | null;
}

const MINUTE_MS = 60_000;

/** Wrong passwords of one account: never a lock-out, only a wait (the e-mailed link still works). */
export const ACCOUNT_LIMIT: Limit = { free: 10, windowMs: 15 * MINUTE_MS, longestWaitMs: 30_000 };
/** Failures from one address: generous, because a whole campus may share one. */
export const ADDRESS_LIMIT: Limit = { free: 300, windowMs: 15 * MINUTE_MS, longestWaitMs: null };
/** Links mailed to one account. */
export const LINK_LIMIT: Limit = { free: 5, windowMs: 60 * MINUTE_MS, longestWaitMs: null };

/** Links asked for from one address: a campus signs in on one morning, a flood of letters is stopped. */
export const LINKS_FROM_ADDRESS_LIMIT: Limit = { free: 300, windowMs: 15 * MINUTE_MS, longestWaitMs: null };

/** Milliseconds until another try is allowed; `failures` are the instants within the window, oldest first. */
export function waitMs(failures: readonly Date[], limit: Limit, at: Date): number {
  const over = failures.length - limit.free;
  if (over < 0) return 0;
  const until =
    limit.longestWaitMs === null
      ? failures[over]!.getTime() + limit.windowMs
      : failures.at(-1)!.getTime() + Math.min(limit.longestWaitMs, 1_000 * 2 ** Math.min(over, 20));
  return Math.max(0, until - at.getTime());
}
