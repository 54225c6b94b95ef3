import { Injectable } from '@nestjs/common';
import type { PageQuery, ReminderChange, ReminderTrigger } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { afterKey, Clock, message, pageKey, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { wordsOf } from '../letters/reminder-words.js';
import { senderName } from './hub-name.query.js';

const SHOWN_DAYS = 3;
const DAY_MS = 86_400_000;
const lastShown = z.tuple([z.iso.datetime({ offset: true }), z.string()]);

interface Row {
  readonly id: string;
  readonly at: Date;
  readonly kind: ReminderChange['kind'];
  readonly trigger: ReminderTrigger;
  readonly audience: 'team';
  readonly facts: Readonly<Record<string, string | number>>;
  readonly occasionAt: Date;
  readonly count: number;
  readonly toAt: Date | null;
  readonly reason: string | null;
  readonly by: { readonly id: string; readonly name: string } | null;
}

/** Who put something off has no part in what happens to it afterwards. */
const BY_HAND = 'decided_at = changed_at';

/**
 * What happened to planned reminders of one subject in one moment counts as one change.
 * $1 hub, $2 since, $3 and $4 the last one shown. Borrows identity.person.
 */
const SQL = `
with changed as (
  select p.*, r.trigger, case when p.state in ('cancelled', 'skipped', 'held') then p.state else 'moved' end as kind
    from reminders.planned_reminder p
    join reminders.reminder_rule r on r.hub_id = p.hub_id and r.id = p.rule_id
   where p.hub_id = $1 and p.changed_at >= $2 and p.state in ('planned', 'held', 'cancelled', 'skipped')),
grouped as (
  select min(id::text) as id, changed_at as at, kind, trigger, count(*)::int as count, min(audience) as audience,
         (array_agg(facts order by id))[1] as facts, min(occasion_at) as "occasionAt",
         min(coalesce(wake_at, due_at)) filter (where kind in ('moved', 'held')) as "toAt",
         min(note) filter (where ${BY_HAND}) as reason, min(decided_by::text) filter (where ${BY_HAND})::uuid as decided_by
    from changed group by subject_id, changed_at, kind, trigger)
select g.id, g.at, g.kind, g.trigger, g.audience, g.facts, g."occasionAt", g.count, g."toAt", g.reason,
       (select json_build_object('id', w.id, 'name', w.name) from identity.person w where w.id = g.decided_by) as by
  from grouped g
 where $3::timestamptz is null or (g.at, g.id) < ($3, $4)
 order by g.at desc, g.id desc limit $5`;

/** What changed in the last three days, by itself or by somebody's hand; newest first. */
@Injectable()
export class ReminderChangesQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, { after, limit }: PageQuery): Promise<{ items: ReminderChange[]; next: string | null }> {
    const read = this.unitOfWork.read(actor);
    const now = this.clock.now();
    const last = afterKey(after, lastShown);
    const since = new Date(now.getTime() - SHOWN_DAYS * DAY_MS);
    const rows = await read.rows<Row>(SQL, [actor.hub.id, since, last?.[0] ?? null, last?.[1] ?? null, limit + 1]);
    const { locale } = actor;
    const hub = { name: await senderName(read, actor.hub.id), timeZone: actor.hub.timeZone };
    const shown = rows.slice(0, limit);
    const end = shown.at(-1);
    return {
      items: shown.map(({ audience, facts, occasionAt, toAt, reason, at, ...row }) => ({
        ...row,
        at: at.toISOString(),
        about: wordsOf({ trigger: row.trigger, audience, facts, occasionAt }, { locale, hub, at: toAt ?? at }).subject,
        toOn: toAt && dayIn(hub.timeZone, toAt),
        reason: reason ?? (row.kind === 'cancelled' ? message(locale, 'reminder.reason.no_longer_wanted') : null),
      })),
      next: rows.length > limit && end ? pageKey([end.at.toISOString(), end.id]) : null,
    };
  }
}
