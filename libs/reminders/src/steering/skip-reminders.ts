import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { ReminderHasLeft } from '../reminders.errors.js';
import { isWaiting, oneForUpdate, steer, steeredForUpdate, type Steered } from './steered-reminder.js';

/** Takes reminders out: they do not leave, and are not planned again. */
@Injectable()
export class SkipReminders {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound, ReminderHasLeft */
  one(actor: Actor, { id, reason }: { id: string; reason: string }): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const reminder = await oneForUpdate(tx, id);
      if (!isWaiting(reminder)) throw new ReminderHasLeft();
      await steer(tx, [reminder], skipped(reason));
    });
  }

  /** Several at once; what has left meanwhile stays as it is. Answers how many were taken out. */
  many(actor: Actor, { ids, reason }: { ids: readonly string[]; reason: string }): Promise<{ skipped: number }> {
    return this.unitOfWork.write(actor, async (tx) => {
      const waiting = (await steeredForUpdate(tx, ids)).filter(isWaiting);
      await steer(tx, waiting, skipped(reason));
      if (waiting.length === 0)
        tx.audit({ action: 'reminder.skipped_in_vain', subject: 'network.hub', subjectId: tx.hubId, reason });
      return { skipped: waiting.length };
    });
  }
}

function skipped(note: string): Steered {
  return { state: 'skipped', wakeAt: null, reason: 'by_staff', note, action: 'skipped' };
}
