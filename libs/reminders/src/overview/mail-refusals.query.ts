import { Injectable } from '@nestjs/common';
import type { MailRefusalPage, MailRefusalsQuery as Filter } from '@onsil/contracts';
import { afterKey, pageKey, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { senderName } from './hub-name.query.js';
import { reminderItem, REMINDERS, ROW_COLUMNS, type ReminderRow } from './reminder-row.js';

const lastShown = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

type Refused = ReminderRow & { readonly refusalId: string; readonly refusedAt: Date; readonly answer: string | null };

/** What mail servers refused while a reminder was handed over, newest first. Bounces that come later are not read. */
@Injectable()
export class MailRefusalsQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async page(actor: Actor, { person, after, limit }: Filter): Promise<MailRefusalPage> {
    const last = afterKey(after, lastShown);
    const read = this.unitOfWork.read(actor);
    const rows = await read.rows<Refused>(
      `select ${ROW_COLUMNS}, d.id as "refusalId", d.ended_at as "refusedAt", d.answer
         from ${REMINDERS}
         join reminders.reminder_delivery d on d.hub_id = p.hub_id and d.reminder_id = p.id
        where p.hub_id = $1 and d.outcome = 'refused' and ($2::uuid is null or p.person_id = $2)
          and ($3::timestamptz is null or (d.ended_at, d.id) < ($3, $4::uuid))
        order by d.ended_at desc, d.id desc limit $5`,
      [actor.hub.id, person ?? null, last?.[0] ?? null, last?.[1] ?? null, limit + 1],
    );
    const hubName = await senderName(read, actor.hub.id);
    const shown = rows.slice(0, limit);
    const end = shown.at(-1);
    return {
      items: shown.map((row) => ({
        id: row.refusalId,
        personId: row.personId,
        name: row.name,
        address: row.address,
        at: row.refusedAt.toISOString(),
        answer: row.answer ?? '',
        subject: reminderItem(row, actor, hubName).subject,
      })),
      next: rows.length > limit && end ? pageKey([end.refusedAt.toISOString(), end.refusalId]) : null,
    };
  }
}
