import { Injectable } from '@nestjs/common';
import { Clock } from '@onsil/platform';

/** The clock of the seed: what the demo did over the past months is done at its time, through the same use cases. */
@Injectable()
export class SeedClock extends Clock {
  private offsetMs = 0;

  override now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  /** Goes to an instant; time runs on from there. */
  goTo(instant: Date): void {
    this.offsetMs = instant.getTime() - Date.now();
  }

  /** Goes back to the present. */
  goHome(): void {
    this.offsetMs = 0;
  }
}
