import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { carrierOf, causeOf, Config, Leases, Sweep } from '@onsil/platform';
import { ReconcileReminders, SendReminders } from '@onsil/reminders';

/** Half of what a dead worker's place may stay empty: its lease lasts three of these. */
const EVERY_MS = 15_000;
const RECONCILED_EVERY_MS = 300_000;
/** So many hubs are named to the other workers; the queue only wakes them, each then sends whatever is due. */
const NAMED_HUBS = 20;
const PATIENCE_MS = 2_000;

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
  private naming: Promise<void> | null = null;

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
    for (const sweep of this.sweeps) await sweep.stop();
    await this.reminders.stop();
    await this.hints.close();
  }

  private sweep(name: string, everyMs: number, run: () => Promise<void>): Sweep {
    return new Sweep(this.leases, { name, everyMs, run, onError: this.onError });
  }

  private async look(): Promise<void> {
    const due = await this.reminders.dueHubs();
    if (due.length === 0) return;
    void this.reminders.execute().catch(this.onError);
    this.naming ??= this.name(due.slice(0, NAMED_HUBS)).finally(() => (this.naming = null));
    await Promise.race([this.naming, sleep(PATIENCE_MS, undefined, { ref: false })]);
  }

  /** A queue that does not answer keeps nobody from sending. */
  private async name(hubIds: readonly string[]): Promise<void> {
    try {
      for (const hubId of hubIds) await this.hints.send({ id: hubId, hubId }, hubId);
    } catch (error) {
      this.onError(error as Error);
    }
  }
}
