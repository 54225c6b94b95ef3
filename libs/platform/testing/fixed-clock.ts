import { Clock } from '../src/clock/clock.js';

/** The instant every test starts at: a Tuesday morning in Seoul. */
export const TEST_NOW = new Date('2031-03-04T00:00:00Z');

/** A clock that stands still until it is set. */
export class FixedClock extends Clock {
  private instant = TEST_NOW;

  override now(): Date {
    return new Date(this.instant);
  }

  /** Moves the clock to an instant. */
  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  /** Moves the clock on (or back, when negative). */
  advance({
    days = 0,
    hours = 0,
    minutes = 0,
    seconds = 0,
  }: Partial<Record<'days' | 'hours' | 'minutes' | 'seconds', number>>): void {
    this.instant = new Date(this.instant.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000);
  }
}
