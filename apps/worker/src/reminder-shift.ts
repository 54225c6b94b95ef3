import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { carrierOf, causeOf, Config, DRAINED_WITHIN_MS, Leases, Sweep, within, type SweepName } from '@onsil/platform';
import { ReconcileReminders, SendReminders } from '@onsil/reminders';

/** Half of what a dead worker's place may stay empty: its lease lasts three of these. */
const EVERY_MS = 15_000;
const RECONCILED_EVERY_MS = 300_000;
/** So many hubs are named to the other workers; the queue only wakes them, each then sends whatever is due. */
const NAMED_HUBS = 20;

/** Sends reminders: one worker's sweep looks what is due, sends, and wakes the others through the queue; another's looks after the plan. */
@Injectable()
export class ReminderShift implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('reminders');
  private readonly onError = (error: Error): void => this.logger.error(causeOf(error));
  private readonly hints = carrierOf(this.config, 'reminder', this.onError);
  private readonly sweeps = [
    this.sweep('reminders', EVERY_MS, () => this.look()),
    this.sweep('reminder-reconciler', RECONCILED_EVERY_MS, () => this.reconciler.execute()),
  ];

  /** Why the last run of sending ended before it was done. */
  private fault: Error | null = null;

  constructor(
    private readonly config: Config,
    private readonly leases: Leases,
    private readonly reminders: SendReminders,
    private readonly reconciler: ReconcileReminders,
  ) {}

  onApplicationBootstrap(): void {
    this.hints.work(() => this.reminders.execute(), 1);
    for (const sweep of this.sweeps) sweep.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await within(DRAINED_WITHIN_MS, this.drain()).catch(this.onError); // who is on the way then comes into doubt
  }

  private async drain(): Promise<void> {
    for (const sweep of this.sweeps) await sweep.stop();
    await this.reminders.stop();
    await this.hints.close();
  }

  private sweep(name: SweepName, everyMs: number, run: () => Promise<void>): Sweep {
    return new Sweep(this.leases, { name, everyMs, run, onError: this.onError });
  }

  private async look(): Promise<void> {
    const due = await this.reminders.dueHubs();
    if (due.length === 0) return;
    this.send();
    for (const hubId of due.slice(0, NAMED_HUBS)) if (!(await this.hints.send({ id: hubId, hubId }, hubId))) break;
    if (this.fault) throw new Error('Nothing could be sent', { cause: this.fault }); // no heartbeat: staff are told
  }

  private send(): void {
    this.reminders.execute().then(
      () => (this.fault = null),
      (error: Error) => (this.fault = error),
    );
  }
}
