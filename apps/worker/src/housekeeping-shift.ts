import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { causeOf, DRAINED_WITHIN_MS, Leases, Sweep, within } from '@onsil/platform';

import { Housekeeping } from './housekeeping.js';

const EVERY_MS = 300_000;

/** Runs the housekeeping from this worker's own timer, on one worker at a time. */
@Injectable()
export class HousekeepingShift implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('housekeeping');
  private readonly onError = (error: Error): void => this.logger.error(causeOf(error));
  private readonly sweep = new Sweep(this.leases, {
    name: 'housekeeping',
    everyMs: EVERY_MS,
    run: () => this.housekeeping.execute(),
    onError: this.onError,
  });

  constructor(
    private readonly leases: Leases,
    private readonly housekeeping: Housekeeping,
  ) {}

  onApplicationBootstrap(): void {
    this.sweep.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await within(DRAINED_WITHIN_MS, this.sweep.stop()).catch(this.onError); // another worker does the rest
  }
}
