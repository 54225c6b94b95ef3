import { Injectable } from '@nestjs/common';
import type {
  ReminderBox,
  ReminderItem,
  RemindersQuery as Filter,
  ReminderState,
  ReminderView,
} from '@onsil/contracts';
import { dayIn, instantOf } from '@onsil/network';
import { afterKey, Clock, NotFound, pageKey, UnitOfWork, type Actor, type HubRead, type HubTx } from '@onsil/platform';
import { z } from 'zod';

import { whyOf, ruleName } from '../letters/reminder-why.js';
import { wordsOf } from '../letters/reminder-words.js';
import { recipientKey } from '../occasion/occasion.js';
import { ReminderPreferences } from '../preferences/reminder-preferences.js';
import { senderName } from './hub-name.query.js';
import { AT, reminderItem, REMINDERS, ROW_COLUMNS, SORT_AT, toldOf, type ReminderRow } from './reminder-row.js';

const lastShown = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

const STATES: Readonly<Record<ReminderBox, readonly ReminderState[]>> = {
  coming: ['planned', 'held', 'sending'],
  sent: ['sent'],
  troubled: ['failed', 'in_doubt'],
  ended: ['cancelled', 'skipped'],
};

interface Related {
  readonly id: string;
  readonly sendsAt: Date;
  readonly state: ReminderView['item']['state'];
  readonly rule: ReminderRow['rule'];
}

interface Attempt {
  readonly at: Date;
  readonly outcome: ReminderView['attempts'][number]['outcome'];
  readonly answer: string | null;
}

/** Reminders one by one, for staff. */
@Injectable()
export class RemindersQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly preferences: ReminderPreferences,
  ) {}

  async page(actor: Actor, filter: Filter): Promise<{ items: ReminderItem[]; next: string | null }> {
    const { box, day, trigger, person, after, limit } = filter;
    const isSoonestFirst = box === 'coming';
    const last = afterKey(after, lastShown);
    const read = this.unitOfWork.read(actor);
    const rows = await read.rows<ReminderRow>(
      `select ${ROW_COLUMNS} from ${REMINDERS}
        where p.hub_id = $1 and p.state = any ($2)
          and ($3::date is null or (greatest(${AT}, $10) at time zone $4)::date = $3)
          and ($5::text is null or r.trigger = $5) and ($6::uuid is null or p.person_id = $6)
          and ($7::timestamptz is null or (${SORT_AT}, p.id) ${isSoonestFirst ? '>' : '<'} ($7, $8::uuid))
        order by "sortAt" ${isSoonestFirst ? 'asc' : 'desc'}, p.id ${isSoonestFirst ? 'asc' : 'desc'} limit $9`,
      [
        actor.hub.id,
        STATES[box],
        day ?? null,
        actor.hub.timeZone,
        trigger ?? null,
        person ?? null,
        last?.[0] ?? null,
        last?.[1] ?? null,
        limit + 1,
        isSoonestFirst ? this.startOfToday(actor) : null,
      ],
    );
    const shown = rows.slice(0, limit);
    const hubName = await senderName(read, actor.hub.id);
    const preferences = await this.preferences.of(read, shown);
    const end = shown.at(-1);
    return {
      items: shown.map((row) => reminderItem(row, actor, { hubName, preference: preferences.get(recipientKey(row)) })),
      next: rows.length > limit && end ? pageKey([end.sortAt.toISOString(), end.id]) : null,
    };
  }

  /** What is overdue leaves today, as the calendar says. */
  private startOfToday({ hub: { timeZone } }: Actor): Date {
    return instantOf(dayIn(timeZone, this.clock.now()), '00:00', timeZone);
  }

  /** @throws NotFound */
  async get(sql: HubTx | HubRead, actor: Actor, id: string): Promise<ReminderView> {
    const [row] = await sql.rows<ReminderRow>(ONE, [actor.hub.id, id]);
    if (!row) throw new NotFound();
    const [around] = await sql.rows<{ related: Related[]; attempts: Attempt[] }>(AROUND, [actor.hub.id, id]);
    const hub = { name: await senderName(sql, actor.hub.id), timeZone: actor.hub.timeZone };
    const preferences = await this.preferences.of(sql, [row]);
    const told = toldOf(row);
    const rule = { ...row.rule, trigger: row.trigger };
    return {
      item: reminderItem(row, actor, { hubName: hub.name, preference: preferences.get(recipientKey(row)) }),
      rule: { ...rule, audiences: [...rule.audiences] },
      why: whyOf(told, rule, { locale: actor.locale, hub, at: row.at, dueAt: row.dueAt, isTold: false }),
      letter: {
        ...wordsOf(told, { locale: row.locale, hub, at: row.at }),
        locale: row.locale,
      } as ReminderView['letter'],
      related: around!.related.map(({ rule: of, ...one }) => ({
        ...one,
        sendsAt: new Date(one.sendsAt).toISOString(),
        rule: ruleName(actor.locale, { ...of, trigger: row.trigger }),
      })),
      attempts: around!.attempts.map((attempt) => ({ ...attempt, at: new Date(attempt.at).toISOString() })),
    };
  }
}

const ONE = `select ${ROW_COLUMNS} from ${REMINDERS} where p.hub_id = $1 and p.id = $2`;

/** $2 a reminder: the others about the same occasion to the same person, and the attempts to send it. */
const AROUND = `
select (select coalesce(json_agg(json_build_object('id', p.id, 'sendsAt', ${AT}, 'state', p.state,
                 'rule', json_build_object('offsetDays', r.offset_days, 'audiences', r.audiences)) order by ${AT}), '[]')
          from reminders.planned_reminder p
          join reminders.reminder_rule r on r.hub_id = p.hub_id and r.id = p.rule_id
          join reminders.reminder_rule mine on mine.hub_id = one.hub_id and mine.id = one.rule_id
         where p.hub_id = one.hub_id and p.subject_id = one.subject_id and p.occurrence = one.occurrence
           and p.recipient_key = one.recipient_key and p.id <> one.id and r.trigger = mine.trigger) as related,
       (select coalesce(json_agg(json_build_object('at', d.started_at, 'outcome', coalesce(d.outcome, 'sending'),
                 'answer', d.answer) order by d.attempt), '[]')
          from reminders.reminder_delivery d where d.hub_id = one.hub_id and d.reminder_id = one.id) as attempts
  from reminders.planned_reminder one where one.hub_id = $1 and one.id = $2`;
