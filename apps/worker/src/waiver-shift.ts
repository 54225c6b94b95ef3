import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { causeOf, DRAINED_WITHIN_MS, HubDirectory, jobActor, Leases, Sweep, within } from '@onsil/platform';
import { ExpireWaivers } from '@onsil/progress';

/** Nine in the morning comes at its own hour in every time zone; within five minutes of it waivers of the day before end. */
const EVERY_MS = 300_000;

/** Ends waivers that have run out, hub by hub, from this worker's own timer, on one worker at a time. */
@Injectable()
export class WaiverShift implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('waivers');
  private readonly onError = (error: Error): void => this.logger.error(causeOf(error));
  private readonly sweep = new Sweep(this.leases, {
    name: 'waivers',
    everyMs: EVERY_MS,
    run: () => this.pass(),
    onError: this.onError,
  });

  constructor(
    private readonly leases: Leases,
    private readonly hubs: HubDirectory,
    private readonly waivers: ExpireWaivers,
  ) {}

  onApplicationBootstrap(): void {
    this.sweep.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await within(DRAINED_WITHIN_MS, this.sweep.stop()).catch(this.onError); // another worker does the rest
  }

  /** A hub that fails is told of and keeps no other waiting. */
  private async pass(): Promise<void> {
    for (const { hub } of await this.hubs.all()) await this.waivers.execute(jobActor(hub)).catch(this.onError);
  }
}
