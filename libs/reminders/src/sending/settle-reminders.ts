import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { jobActor, UnitOfWork, type ActorHub, type AttemptedMail } from '@onsil/platform';

import { afterSending } from './delivery-state.rule.js';
import { writeSettled } from './due-reminder.store.js';
import type { TakenMail } from './take-due-reminders.js';

const TRIES = 5;
const PAUSE_MS = 500;

interface EndedMail {
  readonly mail: TakenMail;
  readonly result: AttemptedMail;
}

/** Writes how mails ended: what ends while one transaction runs goes into the next, so that many cost few. */
@Injectable()
export class SettleReminders {
  private readonly waiting = new Map<string, EndedMail[]>();
  private readonly running = new Map<string, Promise<void>>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Resolves when it is written; a row that cannot be written stays `sending` and comes into doubt. */
  execute(hub: ActorHub, ended: EndedMail): Promise<void> {
    const waiting = this.waiting.get(hub.id);
    if (waiting) {
      waiting.push(ended);
      return this.running.get(hub.id)!;
    }
    this.waiting.set(hub.id, [ended]);
    const before = this.running.get(hub.id) ?? Promise.resolve();
    const run = before.catch(() => {}).then(() => this.write(hub)); // what failed was told to those who waited for it
    this.running.set(hub.id, run);
    return run;
  }

  private async write(hub: ActorHub): Promise<void> {
    const ended = this.waiting.get(hub.id) ?? [];
    this.waiting.delete(hub.id);
    for (let tries = 1; ; tries += 1) {
      try {
        await this.unitOfWork.record(jobActor(hub), (tx) =>
          writeSettled(
            tx,
            ended.flatMap(({ mail, result }) =>
              mail.rows.map(({ state, reminder }) => ({
                id: reminder.id,
                attempt: state.attempts,
                next: afterSending(state, result.attempt, tx.at),
                result,
              })),
            ),
          ),
        );
        return;
      } catch (error) {
        if (tries === TRIES) throw error;
        await sleep(tries * PAUSE_MS);
      }
    }
  }
}
