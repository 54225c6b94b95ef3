const MINUTE_MS = 60_000;

/** Kept: making one takes as long as seventy readings, and each line of a list reads. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the wall clock of a zone shows at an instant: `2026-08-20` and `15:00`. */
export function onClockOf(zone: string, instant: string | Date): { day: string; time: string } {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    clocks.set(zone, clock);
  }
  const [day, time] = clock.format(new Date(instant)).split(' ') as [string, string];
  return { day, time };
}

/**
 * The instant at which the wall clock of a zone shows that day and time. A time that a clock change leaves out is the
 * one as much later; of a time that comes twice it is the first.
 */
export function instantOn(zone: string, { day, time }: { day: string; time: string }): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const offsets = [-1, 1].map((days) => offsetAt(zone, asUtc + days * 1_440 * MINUTE_MS));
  const candidates = [...new Set(offsets)].map((offset) => asUtc - offset).sort((one, other) => one - other);
  const exact = candidates.find((candidate) => candidate + offsetAt(zone, candidate) === asUtc);
  return new Date(exact ?? asUtc - offsets[0]!).toISOString();
}

/** How far a zone's wall clock is ahead of UTC, in milliseconds. */
function offsetAt(zone: string, at: number): number {
  const { day, time } = onClockOf(zone, new Date(at));
  const shown = Date.parse(`${day}T${time}:00Z`);
  return shown - Math.floor(at / MINUTE_MS) * MINUTE_MS;
}
