import { Injectable } from '@nestjs/common';
import { dayIn } from '@onsil/network';
import { newId, NotFound, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { DayIsPast } from '../reminders.errors.js';

interface Mark {
  readonly readAt: Date | null;
  readonly snoozedUntil: string | null;
  readonly snoozeReason: string | null;
}

/** What a person does with their own messages. */
@Injectable()
export class MarkNotices {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound for anybody else's */
  read(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      await mark(tx, id, { readAt: tx.at, snoozedUntil: null, snoozeReason: null });
      tx.audit({ action: 'notice.read', subject: 'reminders.planned_reminder', subjectId: id });
    });
  }

  /** All but what was put aside: that comes back on its day. */
  readAll(actor: Actor): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      await tx.rows(
        `insert into reminders.notice_mark as n (id, hub_id, reminder_id, read_at)
         select gen_random_uuid(), p.hub_id, p.id, $3 from reminders.planned_reminder p
          where p.hub_id = $1 and p.person_id = $2 and p.state in ('sent', 'in_doubt', 'failed', 'skipped')
         on conflict (hub_id, reminder_id) do update
           set read_at = excluded.read_at, snoozed_until = null, snooze_reason = null
         where n.read_at is null and (n.snoozed_until is null or n.snoozed_until <= $4::date)`,
        [tx.hubId, actor.personId, tx.at, dayIn(actor.hub.timeZone, tx.at)],
      );
      tx.audit({ action: 'notice.all_read', subject: 'identity.person', subjectId: actor.personId! });
    });
  }

  /** Puts a message aside until a day; it counts as unread again then. @throws NotFound, DayIsPast */
  snooze(actor: Actor, { id, untilOn, reason }: { id: string; untilOn: string; reason: string }): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      if (untilOn <= dayIn(actor.hub.timeZone, tx.at)) throw new DayIsPast();
      await mark(tx, id, { readAt: null, snoozedUntil: untilOn, snoozeReason: reason });
      tx.audit({
        action: 'notice.snoozed',
        subject: 'reminders.planned_reminder',
        subjectId: id,
        after: { due_at: untilOn },
        reason,
      });
    });
  }

  /** Takes a message out again. @throws NotFound */
  wake(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      await mark(tx, id, { readAt: null, snoozedUntil: null, snoozeReason: null });
      tx.audit({ action: 'notice.woken', subject: 'reminders.planned_reminder', subjectId: id });
    });
  }
}

async function mark(tx: HubTx, id: string, { readAt, snoozedUntil, snoozeReason }: Mark): Promise<void> {
  const [marked] = await tx.rows(
    `insert into reminders.notice_mark (id, hub_id, reminder_id, read_at, snoozed_until, snooze_reason)
     select $3, p.hub_id, p.id, $5::timestamptz, $6::date, $7::text from reminders.planned_reminder p
      where p.hub_id = $1 and p.id = $2 and p.person_id = $4 and p.state in ('sent', 'in_doubt', 'failed', 'skipped')
     on conflict (hub_id, reminder_id) do update
       set read_at = excluded.read_at, snoozed_until = excluded.snoozed_until, snooze_reason = excluded.snooze_reason
     returning id`,
    [tx.hubId, id, newId(), tx.actor.personId, readAt, snoozedUntil, snoozeReason],
  );
  if (!marked) throw new NotFound();
}
