import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { isInTrouble } from '../overview/reminder-row.js';
import { ReminderNotInTrouble } from '../reminders.errors.js';
import { oneForUpdate, steer } from './steered-reminder.js';

/**
 * Sends a reminder that was refused or is in doubt once more, if it is still wanted. Nobody has what was refused: it goes
 * under its own Message-ID, also when it stood in a daily mail. What is in doubt keeps the one it had.
 */
@Injectable()
export class ResendReminder {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound, ReminderNotInTrouble */
  execute(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const reminder = await oneForUpdate(tx, id);
      if (!isInTrouble(reminder)) throw new ReminderNotInTrouble();
      await steer(tx, [reminder], { state: 'planned', wakeAt: tx.at, reason: null, note: null, action: 'resent' });
      if (reminder.state === 'failed')
        await tx.rows(`update reminders.planned_reminder set mail_id = id where hub_id = $1 and id = $2`, [
          tx.hubId,
          id,
        ]);
    });
  }
}
