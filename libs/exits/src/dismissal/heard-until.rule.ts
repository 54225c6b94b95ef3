import { dayIn } from '@onsil/contracts';

interface Hearing {
  readonly hearingAt: Date | null;
  readonly statement: unknown;
  readonly statementDueOn: string;
}

/**
 * The last day on which the team of a notice is still heard, in person or in writing, on the hub's clock; null once it has been.
 * A team that has written need not wait for the last day to write.
 */
export function heardUntil(
  { hearingAt, statement, statementDueOn }: Hearing,
  { at, timeZone }: { readonly at: Date; readonly timeZone: string },
): string | null {
  const waits = [
    ...(hearingAt !== null && at < hearingAt ? [dayIn(timeZone, hearingAt)] : []),
    ...(statement === null && dayIn(timeZone, at) <= statementDueOn ? [statementDueOn] : []),
  ];
  return waits.sort().at(-1) ?? null;
}
