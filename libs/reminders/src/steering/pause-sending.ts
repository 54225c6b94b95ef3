import { Injectable } from '@nestjs/common';
import { dayIn, instantOf } from '@onsil/network';
import { newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { AlreadyPaused, DayIsPast } from '../reminders.errors.js';

/** Stops all sending of the hub until the morning of a day, or lets it go on. Planning goes on meanwhile. */
@Injectable()
export class PauseSending {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws DayIsPast, AlreadyPaused */
  execute(actor: Actor, { reason, untilOn }: { reason: string; untilOn: string }): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { timeZone } = actor.hub;
      if (untilOn <= dayIn(timeZone, tx.at)) throw new DayIsPast();
      await tx.rows(
        `update reminders.sending_pause set ended_at = until_at
          where hub_id = $1 and ended_at is null and until_at <= $2`,
        [tx.hubId, tx.at],
      );
      const id = newId();
      const untilAt = instantOf(untilOn, '00:00', timeZone);
      const [paused] = await tx.rows(
        `insert into reminders.sending_pause (id, hub_id, until_at, reason, paused_by, paused_at)
         values ($1, $2, $3, $4, $5, $6) on conflict (hub_id) where ended_at is null do nothing returning id`,
        [id, tx.hubId, untilAt, reason, actor.personId, tx.at],
      );
      if (!paused) throw new AlreadyPaused();
      tx.audit({
        action: 'reminders.paused',
        subject: 'reminders.sending_pause',
        subjectId: id,
        after: { until_at: untilAt },
        reason,
      });
    });
  }

  /** @throws NotFound when nothing is paused */
  end(actor: Actor): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [ended] = await tx.rows<{ id: string }>(
        `update reminders.sending_pause set ended_at = $2 where hub_id = $1 and ended_at is null returning id`,
        [tx.hubId, tx.at],
      );
      if (!ended) throw new NotFound();
      tx.audit({
        action: 'reminders.resumed',
        subject: 'reminders.sending_pause',
        subjectId: ended.id,
        after: { ended_at: tx.at },
      });
    });
  }
}
