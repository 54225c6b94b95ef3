const LONGEST_MS = 3_600_000;

/** When an event that failed for the n-th time (from 1) is delivered again: 2 s, 4 s, 8 s ... at most an hour. */
export function nextTry(failures: number, at: Date): Date {
  return new Date(at.getTime() + Math.min(LONGEST_MS, 1_000 * 2 ** failures));
}
