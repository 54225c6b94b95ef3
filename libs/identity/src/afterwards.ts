import { setTimeout as after } from 'node:timers/promises';

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';

/**
 * Work that the answer does not wait for: mail that must not be stored, or whose sending would tell by its time whether
 * an account exists. It is awaited when the process stops, but for what it was to wait for; what fails is logged and shows
 * as not sent.
 */
@Injectable()
export class Afterwards implements OnApplicationShutdown {
  private readonly logger = new Logger(Afterwards.name);
  private readonly running = new Set<Promise<void>>();
  private readonly ending = new AbortController();

  run(work: () => Promise<void>): void {
    const running = work()
      .catch((error: unknown) => this.logger.error(error))
      .finally(() => this.running.delete(running));
    this.running.add(running);
  }

  /** Waits, for work that `run` began; answers false at once when the process stops. */
  async pause(ms: number): Promise<boolean> {
    return after(ms, true, { signal: this.ending.signal }).catch(() => false);
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await Promise.all(this.running);
  }

  async onApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await this.settled();
  }
}
