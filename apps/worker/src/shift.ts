import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import {
  ByHand,
  carrierOf,
  causeOf,
  Config,
  DeliverEvent,
  DeliverMail,
  DRAINED_WITHIN_MS,
  Leases,
  Relay,
  Sweep,
  within,
  type Errand,
  type SweepName,
} from '@onsil/platform';

const EVERY_MS = 1_000;
const CONCURRENCY = 4;

/** Events and mail: the worker's own timers look what waits, the queue carries it, or the worker does it without the queue. */
@Injectable()
export class Shift implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('worker');
  private readonly onError = (error: Error): void => this.logger.error(causeOf(error));
  private readonly events = carrierOf(this.config, 'event', this.onError);
  private readonly mail = carrierOf(this.config, 'mail', this.onError);
  private readonly eventsByHand = new ByHand((errand) => this.react(errand), CONCURRENCY, this.onError);
  private readonly mailByHand = new ByHand((errand) => this.post(errand), CONCURRENCY, this.onError);
  private readonly sweeps = [
    this.sweep('relay', async () => this.eventsByHand.take(await this.relay.pass('event', this.events))),
    this.sweep('mail', async () => this.mailByHand.take(await this.relay.pass('mail', this.mail))),
  ];

  constructor(
    private readonly config: Config,
    private readonly leases: Leases,
    private readonly relay: Relay,
    private readonly deliverEvent: DeliverEvent,
    private readonly deliverMail: DeliverMail,
  ) {}

  onApplicationBootstrap(): void {
    this.events.work((errand) => this.react(errand), CONCURRENCY);
    this.mail.work((errand) => this.post(errand), CONCURRENCY);
    for (const sweep of this.sweeps) sweep.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await within(DRAINED_WITHIN_MS, this.drain()).catch(this.onError); // what is not done by then, another worker does
  }

  private async drain(): Promise<void> {
    for (const sweep of this.sweeps) await sweep.stop();
    await Promise.all([this.eventsByHand.stop(), this.mailByHand.stop(), this.events.close(), this.mail.close()]);
  }

  private async react({ id, hubId }: Errand): Promise<void> {
    (await this.deliverEvent.execute(id, hubId)).forEach(this.onError);
  }

  private async post({ id, hubId }: Errand): Promise<void> {
    const fault = await this.deliverMail.execute(id, hubId);
    if (fault) this.onError(fault);
  }

  private sweep(name: SweepName, run: () => Promise<void>): Sweep {
    return new Sweep(this.leases, { name, everyMs: EVERY_MS, run, onError: this.onError });
  }
}
