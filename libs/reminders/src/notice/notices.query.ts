import { Injectable } from '@nestjs/common';
import {
  REMINDER_KINDS,
  type MyReminderView,
  type NoticeItem,
  type NoticesQuery as Filter,
  type NoticesView,
  type ReminderTypesView,
} from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { afterKey, Clock, NotFound, pageKey, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { ruleName, whyOf } from '../letters/reminder-why.js';
import { wordsOf } from '../letters/reminder-words.js';
import { senderName } from '../overview/hub-name.query.js';
import { AT, REMINDERS, ROW_COLUMNS, toldOf, type ReminderRow } from '../overview/reminder-row.js';
import { ownKinds } from '../preferences/own-kinds.rule.js';
import { ReminderPreferences } from '../preferences/reminder-preferences.js';
import { DEFAULT_PREFERENCE } from '../preferences/sql-reminder-preferences.js';

const lastShown = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

/** What was mailed to $2, or would have been had they not stopped the kind. */
const REACHED = `p.person_id = $2 and (p.state in ('sent', 'in_doubt', 'failed')
  or (p.state = 'skipped' and p.reason = 'stopped_by_recipient'))`;
/** Not read, and not put aside at the day $3. */
const IS_UNREAD = `n.read_at is null and (n.snoozed_until is null or n.snoozed_until <= $3::date)`;

const IS_SNOOZED = `n.read_at is null and n.snoozed_until > $3::date`;

type NoticeRow = ReminderRow & {
  readonly readAt: Date | null;
  readonly snoozedUntil: string | null;
  readonly snoozeReason: string | null;
};

/** A person's own messages in a hub, in their language now; whoever else they went to. */
@Injectable()
export class NoticesQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly preferences: ReminderPreferences,
  ) {}

  async unread(actor: Actor): Promise<number> {
    const [row] = await this.unitOfWork.read(actor).rows<{ unread: number }>(
      `select count(*)::int as unread from reminders.planned_reminder p
         left join reminders.notice_mark n on n.hub_id = p.hub_id and n.reminder_id = p.id
        where p.hub_id = $1 and ${REACHED} and ${IS_UNREAD}`,
      [actor.hub.id, actor.personId, this.today(actor)],
    );
    return row!.unread;
  }

  async page(actor: Actor, { box, after, limit }: Filter): Promise<NoticesView> {
    const last = afterKey(after, lastShown);
    const read = this.unitOfWork.read(actor);
    const rows = await read.rows<NoticeRow>(
      `select ${ROW_COLUMNS}, n.read_at as "readAt", n.snoozed_until::text as "snoozedUntil",
              n.snooze_reason as "snoozeReason"
         from ${REMINDERS}
         left join reminders.notice_mark n on n.hub_id = p.hub_id and n.reminder_id = p.id
        where p.hub_id = $1 and ${REACHED}
          and case $7 when 'unread' then ${IS_UNREAD} when 'snoozed' then ${IS_SNOOZED} else true end
          and ($4::timestamptz is null or (${AT}, p.id) < ($4, $5::uuid))
        order by ${AT} desc, p.id desc limit $6`,
      [actor.hub.id, actor.personId, this.today(actor), last?.[0] ?? null, last?.[1] ?? null, limit + 1, box],
    );
    const hubName = await senderName(read, actor.hub.id);
    const shown = rows.slice(0, limit);
    const end = shown.at(-1);
    return {
      unread: await this.unread(actor),
      items: shown.map((row) => noticeItem(row, actor, hubName)),
      next: rows.length > limit && end ? pageKey([end.at.toISOString(), end.id]) : null,
    };
  }

  /** Why one of their reminders, planned or sent, goes to them. @throws NotFound for anybody else's */
  async why(actor: Actor, id: string): Promise<MyReminderView> {
    const read = this.unitOfWork.read(actor);
    const [row] = await read.rows<ReminderRow>(OWN, [actor.hub.id, id, actor.personId]);
    if (!row) throw new NotFound();
    const next = await read.rows<{
      at: Date;
      trigger: ReminderRow['trigger'];
      offsetDays: number;
      audiences: ReminderRow['rule']['audiences'];
    }>(
      `select ${AT} as at, r.trigger, r.offset_days as "offsetDays", r.audiences
         from reminders.planned_reminder one
         join reminders.planned_reminder p
           on p.hub_id = one.hub_id and p.subject_id = one.subject_id and p.recipient_key = one.recipient_key
         join reminders.reminder_rule r on r.hub_id = p.hub_id and r.id = p.rule_id
        where one.hub_id = $1 and one.id = $2 and p.id <> one.id and p.state in ('planned', 'held') order by ${AT}`,
      [actor.hub.id, id],
    );
    const preference = (await this.preferences.of(read, [row])).get(actor.personId!)!;
    const telling = {
      locale: actor.locale,
      hub: { name: await senderName(read, actor.hub.id), timeZone: actor.hub.timeZone },
      at: row.at,
      dueAt: row.dueAt,
    };
    const told = toldOf(row);
    const { trigger, state, path } = row;
    return {
      id,
      trigger,
      isDuty: REMINDER_KINDS[trigger].isDuty,
      isStopped: preference.stopped.includes(trigger),
      subject: wordsOf(told, telling).subject,
      sendsAt: row.at.toISOString(),
      state,
      path,
      why: whyOf(told, { ...row.rule, trigger }, telling),
      next: next.map(({ at, ...rule }) => ({
        rule: ruleName(actor.locale, rule),
        sendsAt: at.toISOString(),
      })),
      delivery: preference.digestAt ? 'daily' : 'each',
      digestTime: preference.digestAt ?? DEFAULT_PREFERENCE.digestTime,
    };
  }

  async types(actor: Actor): Promise<ReminderTypesView> {
    const rows = await this.unitOfWork
      .read(actor)
      .rows<{ trigger: string }>(
        `select trigger from reminders.stopped_trigger where hub_id = $1 and recipient_key = $2`,
        [actor.hub.id, actor.personId],
      );
    const stopped = new Set(rows.map(({ trigger }) => trigger));
    return {
      items: ownKinds(actor.roles, actor.reaches['member.invite'] !== undefined).map((trigger) => ({
        trigger,
        isDuty: REMINDER_KINDS[trigger].isDuty,
        isStopped: stopped.has(trigger),
      })),
    };
  }

  private today(actor: Actor): string {
    return dayIn(actor.hub.timeZone, this.clock.now());
  }
}

const OWN = `select ${ROW_COLUMNS} from ${REMINDERS} where p.hub_id = $1 and p.id = $2 and p.person_id = $3`;

function noticeItem(row: NoticeRow, actor: Actor, hubName: string): NoticeItem {
  const { id, trigger, at, path, readAt, snoozedUntil, snoozeReason } = row;
  const hub = { name: hubName, timeZone: actor.hub.timeZone };
  const { subject, paragraphs, action } = wordsOf(toldOf(row), { locale: actor.locale, hub, at });
  return {
    id,
    trigger,
    at: at.toISOString(),
    subject,
    paragraphs: [...paragraphs],
    action,
    path,
    isRead: readAt !== null,
    snooze: snoozedUntil && snoozeReason ? { untilOn: snoozedUntil, reason: snoozeReason } : null,
  };
}
