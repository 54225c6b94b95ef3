import { instantOf } from '@onsil/network';
import { Clock } from '@onsil/platform';

export const ZONE = 'Asia/Seoul';

/** The clock of the seed: what the demo did over the past months is done at its time, through the API as everybody uses it. */
export class SeedClock extends Clock {
  private offsetMs = 0;

  override now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** Goes to a time of a day in Seoul; time runs on from there, never past the present. */
  goTo(day: string, time: string): void {
    this.offsetMs = Math.min(0, instantOf(day, time, ZONE).getTime() - Date.now());
  }

  /** Goes so far behind the present. */
  goBack(ms: number): void {
    this.offsetMs = -ms;
  }

  goHome(): void {
    this.offsetMs = 0;
  }
}
