import { Injectable } from '@nestjs/common';
import type { MailRefusalPage, MailRefusalsQuery as Filter } from '@onsil/contracts';
import { afterKey, pageKey, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { senderName } from './hub-name.query.js';
import { reminderItem, REMINDERS, ROW_COLUMNS, type ReminderRow } from './reminder-row.js';

const lastShown = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

interface Lost {
  readonly lostId: string;
  readonly lostAt: Date;
  readonly outcome: 'refused' | 'in_doubt';
  readonly answer: string | null;
}

/** A reminder has its own columns; of any other mail the subject stands as it was written. */
type Row = Lost &
  (
    | (ReminderRow & { readonly mailSubject: null })
    | {
        readonly mailSubject: string;
        readonly mailAddress: string;
        readonly toPersonId: string | null;
        readonly toName: string | null;
      }
  );

/**
 * $1 hub, $2 person or null, $3 and $4 the last one shown, $5 limit. An account stands behind an address when it belongs, or
 * belonged, to the hub. Borrows platform.mail, identity.person, .hub_grant.
 */
const SQL = `
select ${ROW_COLUMNS}, lost.id as "lostId", lost.at as "lostAt", lost.outcome, lost.answer, lost.subject as "mailSubject",
       lost.address as "mailAddress", w.id as "toPersonId", w.name as "toName"
  from (
    select d.id, d.ended_at as at, 'refused' as outcome, d.answer, d.reminder_id, null as subject, null as address
      from reminders.reminder_delivery d where d.hub_id = $1 and d.outcome = 'refused'
    union all
    select m.id, m.settled_at, case m.status when 'failed' then 'refused' else m.status end, m.last_error, null, m.subject,
           m.to_address
      from platform.mail m where m.hub_id = $1 and m.settled_at is not null and m.status in ('failed', 'in_doubt')) lost
  left join (${REMINDERS}) on p.hub_id = $1 and p.id = lost.reminder_id
  left join identity.person w on w.email = lower(lost.address)
    and exists (select from identity.hub_grant g where g.hub_id = $1 and g.person_id = w.id)
 where ($2::uuid is null or coalesce(p.person_id, w.id) = $2)
   and ($3::timestamptz is null or (lost.at, lost.id) < ($3, $4::uuid))
 order by lost.at desc, lost.id desc limit $5`;

/** What mail servers did not take, newest first, whatever it was about. Bounces that come later are not read. */
@Injectable()
export class MailRefusalsQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async page(actor: Actor, { person, after, limit }: Filter): Promise<MailRefusalPage> {
    const last = afterKey(after, lastShown);
    const read = this.unitOfWork.read(actor);
    const rows = await read.rows<Row>(SQL, [
      actor.hub.id,
      person ?? null,
      last?.[0] ?? null,
      last?.[1] ?? null,
      limit + 1,
    ]);
    const hubName = await senderName(read, actor.hub.id);
    const shown = rows.slice(0, limit);
    const end = shown.at(-1);
    return {
      items: shown.map((row) => ({
        id: row.lostId,
        at: row.lostAt.toISOString(),
        outcome: row.outcome,
        answer: row.answer ?? '',
        ...aboutWhat(row, actor, hubName),
      })),
      next: rows.length > limit && end ? pageKey([end.lostAt.toISOString(), end.lostId]) : null,
    };
  }
}

function aboutWhat(
  row: Row,
  actor: Actor,
  hubName: string,
): Pick<MailRefusalPage['items'][0], 'personId' | 'name' | 'address' | 'subject'> {
  if (row.mailSubject === null) {
    const { personId, name, address } = row;
    return { personId, name, address, subject: reminderItem(row, actor, { hubName }).subject };
  }
  const { toPersonId, toName, mailAddress, mailSubject } = row;
  return { personId: toPersonId, name: toName ?? mailAddress, address: mailAddress, subject: mailSubject };
}
