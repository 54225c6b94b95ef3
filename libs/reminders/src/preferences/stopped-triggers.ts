import { Injectable } from '@nestjs/common';
import { REMINDER_KINDS, type ReminderTrigger } from '@onsil/contracts';
import { newId, type HubTx } from '@onsil/platform';

import { ReminderIsDuty } from '../reminders.errors.js';

/** What somebody asked a hub not to send them any more. */
@Injectable()
export class StoppedTriggers {
  /** Stops a kind, or takes it up again; doing so twice changes nothing. @throws ReminderIsDuty */
  async set(
    tx: HubTx,
    { recipientKey, trigger, isStopped }: { recipientKey: string; trigger: ReminderTrigger; isStopped: boolean },
  ): Promise<void> {
    if (isStopped && REMINDER_KINDS[trigger].isDuty) throw new ReminderIsDuty();
    const id = newId();
    const [changed] = isStopped
      ? await tx.rows<{ id: string }>(
          `insert into reminders.stopped_trigger (id, hub_id, recipient_key, trigger, stopped_at)
           values ($1, $2, $3, $4, $5) on conflict (hub_id, recipient_key, trigger) do nothing returning id`,
          [id, tx.hubId, recipientKey, trigger, tx.at],
        )
      : await tx.rows<{ id: string }>(
          `delete from reminders.stopped_trigger where hub_id = $1 and recipient_key = $2 and trigger = $3 returning id`,
          [tx.hubId, recipientKey, trigger],
        );
    const action = isStopped ? 'stopped' : 'taken_up';
    tx.audit({
      action: `reminder_type.${action}`,
      subject: 'reminders.stopped_trigger',
      subjectId: changed?.id ?? id,
      after: { recipient_key: recipientKey, trigger },
    });
  }
}
