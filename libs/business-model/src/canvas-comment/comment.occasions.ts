import { Injectable } from '@nestjs/common';
import type { EntryKind, ReminderAudience } from '@onsil/contracts';
import { Clock, type HubRead, type HubTx } from '@onsil/platform';
import { RemindsOf, type Occasion, type Recipient, type ReminderSource } from '@onsil/reminders';

import { CanvasPeopleQuery, type CanvasReader } from './canvas-people.query.js';
import { toldOf, type ToldPeople } from './told-people.rule.js';

/** As what is said on a canvas is known to reminders. */
export const CANVAS_COMMENT = 'canvas_comment';

/** Somebody resolves it, or says more, before it leaves. */
const PAUSE_MS = 60_000;
const DAY_MS = 86_400_000;

interface Row extends ToldPeople {
  readonly id: string;
  readonly kind: EntryKind;
  readonly at: Date;
  readonly writer: string;
  readonly teamId: string;
  readonly team: string;
  readonly canvasId: string;
  readonly canvas: string;
  readonly threadId: string;
  readonly slug: string;
}

/**
 * $1 hub, $2 entries. Nothing of what was dealt with since, nothing of a canvas that was put aside.
 * Borrows network.hub, ventures.team, identity.person.
 */
const SQL = `
select e.id, e.kind, e.written_at as at, coalesce(w.name, '') as writer, e.written_by as "writerId", t.id as "teamId",
       t.name as team, c.id as "canvasId", c.name as canvas, d.id as "threadId", h.slug, d.started_by as "starterId",
       array(select m.person_id from business_model.canvas_mention m
              where m.hub_id = e.hub_id and m.canvas_comment_id = e.id) as "mentionedIds",
       array(select distinct o.written_by from business_model.canvas_comment o
              where o.hub_id = e.hub_id and o.canvas_thread_id = d.id and o.position < e.position
                and o.written_by is not null) as "earlierIds"
  from business_model.canvas_comment e
  join business_model.canvas_thread d on d.hub_id = e.hub_id and d.id = e.canvas_thread_id
  join business_model.canvas c on c.hub_id = d.hub_id and c.id = d.canvas_id
  join ventures.team t on t.hub_id = c.hub_id and t.id = c.team_id
  join network.hub h on h.id = e.hub_id
  left join identity.person w on w.id = e.written_by
 where e.hub_id = $1 and e.id = any ($2) and c.put_aside_at is null
   and (e.kind in ('accepted', 'declined')
        or (e.kind = 'suggested' and d.answer is null) or (e.kind = 'said' and d.resolved_at is null))`;

/** Something was said, suggested or answered on a canvas: whom it concerns hears of it, in inbox and mail. */
@Injectable()
@RemindsOf(CANVAS_COMMENT)
export class CommentOccasions implements ReminderSource {
  constructor(
    private readonly people: CanvasPeopleQuery,
    private readonly clock: Clock,
  ) {}

  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(SQL, [sql.hubId, subjectIds]);
    if (rows.length === 0) return [];
    const readers = await this.people.readersOf(
      sql,
      rows.map(({ teamId }) => teamId),
    );
    return rows.flatMap((row) => {
      const told = toldOf(
        row.kind,
        row,
        readers.filter(({ teamId }) => teamId === row.teamId),
      );
      return told.map(({ what, to }) => ({
        subjectId: row.id,
        trigger: 'canvas_comment' as const,
        programmeId: null,
        occurrence: what,
        base: { at: new Date(row.at.getTime() + PAUSE_MS) },
        recipients: to.map(recipientOf),
        facts: { team: row.team, canvas: row.canvas, writer: row.writer, what },
        path: `/h/${row.slug}/canvases/${row.canvasId}?thread=${row.threadId}`,
      }));
    });
  }

  /** Older ones have left. */
  async subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]> {
    if (programmeId !== null) return [];
    const rows = await sql.rows<{ id: string }>(
      `select id from business_model.canvas_comment where hub_id = $1 and written_at > $2 order by id`,
      [sql.hubId, new Date(this.clock.now().getTime() - DAY_MS)],
    );
    return rows.map(({ id }) => id);
  }
}

function recipientOf({ personId, email, name, locale, side, isManager }: CanvasReader): Recipient {
  const audience: ReminderAudience = side === 'hub' ? (isManager ? 'manager' : 'staff') : side;
  return { personId, address: email, name, locale, audience };
}
