import { setTimeout as after } from 'node:timers/promises';

import { Injectable, Logger } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { noteProgress } from './staging.js';

const PATIENCE_MS = 1_000;

/** Says how far the writing of one import has come. */
export interface Tells {
  /** In percent; passed over while an earlier word is still being noted. */
  tell(percent: number): void;
  /** Lets what is being noted end, or goes on without it after a second. Say nothing afterwards. */
  end(): Promise<unknown>;
}

/**
 * Tells how far an import that is being written has come, in transactions of their own: of the one that writes it nobody
 * sees anything until it commits. They use a second connection, so nothing may wait for them without limit; and they do
 * not fulfil the request's idempotency key, which the writing itself does.
 */
@Injectable()
export class WritingProgress {
  private readonly logger = new Logger(WritingProgress.name);

  constructor(private readonly unitOfWork: UnitOfWork) {}

  of({ onceId: _, ...actor }: Actor, importId: string): Tells {
    let noting: Promise<void> | undefined;
    return {
      tell: (percent) => {
        noting ??= this.unitOfWork
          .record(actor, (tx) => noteProgress(tx, importId, Math.floor(percent)))
          .catch((error: unknown) => this.logger.warn(error)) // the import itself goes on
          .finally(() => (noting = undefined));
      },
      end: () => Promise.race([noting, after(PATIENCE_MS, undefined, { ref: false })]),
    };
  }
}
