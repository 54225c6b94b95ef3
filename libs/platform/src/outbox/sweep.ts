import type { Leases } from './lease.js';

/** Every sweep of the worker. Each leaves a heartbeat; one that does not is told of. */
export const SWEEPS = ['relay', 'mail', 'housekeeping', 'waivers', 'reminders', 'reminder-reconciler'] as const;
export type SweepName = (typeof SWEEPS)[number];

/** A worker that is stopped has let go of everything by then: whoever stops it kills it after 30 seconds. */
export const DRAINED_WITHIN_MS = 25_000;

/** A sweep looks at least this often whether it is its turn, so that its heartbeat says that the worker lives. */
const LONGEST_TICK_MS = 30_000;
const LEASE_TICKS = 3;
const SHORTEST_LEASE_MS = 10_000;

/** A piece of work that is done again and again by one worker at a time. */
export interface SweepOptions {
  readonly name: SweepName;
  readonly everyMs: number;
  readonly run: () => Promise<void>;
  readonly onError: (error: Error) => void;
}

/** Runs a sweep from its own timer, while this process holds its lease; a run that takes long is never doubled. */
export class Sweep {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private dueAt = 0;

  constructor(
    private readonly leases: Leases,
    private readonly options: SweepOptions,
  ) {}

  start(): void {
    this.next(0);
  }

  /** Waits for the run in progress and gives the lease up. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
    await this.leases.release(this.options.name).catch(this.options.onError);
  }

  private get tickMs(): number {
    return Math.min(this.options.everyMs, LONGEST_TICK_MS);
  }

  private next(delayMs: number): void {
    this.timer = setTimeout(() => {
      this.running = this.once()
        .catch(this.options.onError)
        .finally(() => {
          if (!this.stopped) this.next(this.tickMs);
        });
    }, delayMs);
  }

  private async once(): Promise<void> {
    const { name, everyMs, run } = this.options;
    const lease = await this.leases.take(name, Math.max(SHORTEST_LEASE_MS, this.tickMs * LEASE_TICKS));
    if (!lease) return;
    if (performance.now() >= this.dueAt) {
      await run();
      this.dueAt = performance.now() + everyMs - this.tickMs / 2;
    }
    await this.leases.beat(lease);
  }
}
