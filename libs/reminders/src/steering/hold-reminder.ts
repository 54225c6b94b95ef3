import { Injectable } from '@nestjs/common';
import { dayIn, instantOf } from '@onsil/network';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { DayIsPast, ReminderHasLeft } from '../reminders.errors.js';
import { isWaiting, oneForUpdate, steer } from './steered-reminder.js';

/** When what was put off leaves on its day. */
const MORNING = '09:00';

/** Puts a reminder off until a day, or lets it go on as planned. */
@Injectable()
export class HoldReminder {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound, ReminderHasLeft, DayIsPast */
  execute(actor: Actor, { id, reason, untilOn }: { id: string; reason: string; untilOn: string }): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const reminder = await oneForUpdate(tx, id);
      if (!isWaiting(reminder)) throw new ReminderHasLeft();
      const { timeZone } = actor.hub;
      if (untilOn <= dayIn(timeZone, tx.at)) throw new DayIsPast();
      const wakeAt = instantOf(untilOn, MORNING, timeZone);
      await steer(tx, [reminder], { state: 'held', wakeAt, reason: 'by_staff', note: reason, action: 'held' });
    });
  }

  /** @throws NotFound, ReminderHasLeft unless somebody put it off */
  resume(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const reminder = await oneForUpdate(tx, id);
      if (reminder.state !== 'held' || reminder.reason !== 'by_staff') throw new ReminderHasLeft();
      const wakeAt = reminder.dueAt > tx.at ? reminder.dueAt : tx.at;
      await steer(tx, [reminder], { state: 'planned', wakeAt, reason: null, note: null, action: 'resumed' });
    });
  }
}
