import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';

/**
 * Work that the answer does not wait for: mail that must not be stored, or whose sending would tell by its time whether
 * an account exists. It is awaited when the process stops; what fails is logged and shows as not sent.
 */
@Injectable()
export class Afterwards implements OnApplicationShutdown {
  private readonly logger = new Logger(Afterwards.name);
  private readonly running = new Set<Promise<void>>();

  run(work: () => Promise<void>): void {
    const running = work()
      .catch((error: unknown) => this.logger.error(error))
      .finally(() => this.running.delete(running));
    this.running.add(running);
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    await Promise.all(this.running);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.settled();
  }
}
