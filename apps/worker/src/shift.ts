import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { carrierOf, causeOf, Config, DeliverEvent, DeliverMail, Leases, Relay, Sweep } from '@onsil/platform';

import { Housekeeping } from './housekeeping.js';

const SECOND = 1_000;
const CONCURRENCY = 4;

/** The worker's day: its own timers look what waits, the queue carries it, finished work frees its place. */
@Injectable()
export class Shift implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('worker');
  private readonly onError = (error: Error): void => this.logger.error(causeOf(error));
  private readonly events = carrierOf(this.config, 'event', this.onError);
  private readonly mail = carrierOf(this.config, 'mail', this.onError);
  private readonly sweeps = [
    this.sweep('relay', SECOND, () => this.relay.pass('event', this.events)),
    this.sweep('mail', SECOND, () => this.relay.pass('mail', this.mail)),
    this.sweep('housekeeping', 300 * SECOND, () => this.housekeeping.execute()),
  ];

  constructor(
    private readonly config: Config,
    private readonly leases: Leases,
    private readonly relay: Relay,
    private readonly deliverEvent: DeliverEvent,
    private readonly deliverMail: DeliverMail,
    private readonly housekeeping: Housekeeping,
  ) {}

  onApplicationBootstrap(): void {
    this.events.work(async ({ id, hubId }) => {
      (await this.deliverEvent.execute(id, hubId)).forEach(this.onError);
    }, CONCURRENCY);
    this.mail.work(async ({ id, hubId }) => {
      const fault = await this.deliverMail.execute(id, hubId);
      if (fault) this.onError(fault);
    }, CONCURRENCY);
    for (const sweep of this.sweeps) sweep.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    for (const sweep of this.sweeps) await sweep.stop();
    await this.events.close();
    await this.mail.close();
  }

  private sweep(name: string, everyMs: number, run: () => Promise<void>): Sweep {
    return new Sweep(this.leases, { name, everyMs, run, onError: this.onError });
  }
}
