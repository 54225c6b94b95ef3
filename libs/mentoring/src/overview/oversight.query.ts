import { Injectable } from '@nestjs/common';
import {
  dayIn,
  type MentoringHoursPage,
  type MentoringHoursQuery,
  type MissingLogsPage,
  type PageQuery,
  type SilentPairsPage,
} from '@onsil/contracts';
import { afterKey, Clock, pageKey, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { mentorName } from '../mentor/mentor-name.js';
import { onDays, SESSIONS, sessionRowJson } from '../session/session-json.js';
import { SILENT_AFTER_DAYS } from '../settings/mentoring-settings.js';

const AFTER_NAME = z.tuple([z.string(), z.uuid()]);
const AFTER_TIME = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);
const AFTER_DAYS = z.tuple([z.int(), z.uuid()]);

const LOGGED = `mentoring.session_log l
  where l.hub_id = $1 and ${onDays('l.starts_at', { from: '$2', until: '$3', zone: '$4' })}`;

const TEAMS = `select t.id, t.name from ventures.team t where t.hub_id = $1
  and (exists (select from mentoring.assignment x where x.hub_id = $1 and x.team_id = t.id and x.ended_on is null)
       or exists (select from mentoring.session_log l where l.hub_id = $1 and l.team_id = t.id))`;
const MENTORS = `select m.id, ${mentorName('m')} as name from mentoring.mentor m where m.hub_id = $1`;

/** Everybody, also with no hours at all. $1 hub, $2-3 days, $4 zone, $5-6 after, $7 limit. Borrows ventures.team. */
const hours = (by: MentoringHoursQuery['by']): string => `
select o.id, o.name, coalesce(h.sessions, 0)::int as sessions, coalesce(h.minutes, 0)::int as minutes,
       to_json(h.last_at) as "lastSessionAt"
  from (${by === 'team' ? TEAMS : MENTORS}) o
  left join (select ${by === 'team' ? 'l.team_id' : 'l.mentor_id'} as id, count(*) as sessions, sum(l.minutes) as minutes,
                    max(l.starts_at) as last_at
               from ${LOGGED} group by 1) h on h.id = o.id
 where $5::text is null or (o.name, o.id) > ($5, $6::uuid)
 order by o.name, o.id limit $7`;

const TOTALS = `select count(*)::int as sessions, coalesce(sum(l.minutes), 0)::int as minutes from ${LOGGED}`;

const MISSING = `
select ${sessionRowJson('$2')} as session from ${SESSIONS}
where s.hub_id = $1 and s.status = 'planned' and s.starts_at + make_interval(mins => s.minutes) <= $2::timestamptz
  and ($3::timestamptz is null or (s.starts_at, s.id) > ($3, $4::uuid))
order by s.starts_at, s.id limit $5`;

/** $1 hub, $2 today, $3 zone, $4 now, $5-6 after, $7 limit. Borrows ventures.team. */
const SILENT = `
with pair as (
  select x.*, (select max(l.starts_at) from mentoring.session_log l
                where l.hub_id = $1 and l.team_id = x.team_id and l.mentor_id = x.mentor_id) as last_at
    from mentoring.assignment x where x.hub_id = $1 and x.ended_on is null),
silent as (select pair.*, $2::date - greatest((pair.last_at at time zone $3)::date, pair.starts_on) as days from pair)
select x.id as "assignmentId", json_build_object('id', t.id, 'name', t.name) as team,
       json_build_object('id', m.id, 'name', ${mentorName('m')}) as mentor, x.is_primary as "isPrimary",
       to_json(x.last_at) as "lastSessionAt", x.days as "silentDays",
       (select to_json(min(s.starts_at)) from mentoring.session s
         where s.hub_id = $1 and s.team_id = x.team_id and s.mentor_id = x.mentor_id and s.status = 'planned'
           and s.starts_at >= $4::timestamptz) as "nextSessionAt"
  from silent x
  join mentoring.mentor m on m.hub_id = x.hub_id and m.id = x.mentor_id
  join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id
 where x.days >= ${SILENT_AFTER_DAYS} and ($5::int is null or (-x.days, x.id) > (-$5, $6::uuid))
 order by x.days desc, x.id limit $7`;

/** What staff watch: hours, logs that are missing, pairs that have not met for long. */
@Injectable()
export class OversightQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Hours of each team that has or had a mentor, or of each mentor, by name. */
  async hours(actor: Actor, { by, from, until, after, limit }: MentoringHoursQuery): Promise<MentoringHoursPage> {
    const [afterName, afterId] = afterKey(after, AFTER_NAME) ?? [null, null];
    const days = [actor.hub.id, from ?? null, until ?? null, actor.hub.timeZone];
    const [rows, totals] = (await this.unitOfWork
      .read(actor)
      .batch(
        { text: hours(by), values: [...days, afterName, afterId, limit + 1] },
        { text: TOTALS, values: days },
      )) as [MentoringHoursPage['items'], [MentoringHoursPage['totals']]];
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? pageKey([last.name, last.id]) : null, totals: totals[0] };
  }

  /** Sessions that are over without a log, oldest first. */
  async missingLogs(actor: Actor, { after, limit }: PageQuery): Promise<MissingLogsPage> {
    const [afterAt, afterId] = afterKey(after, AFTER_TIME) ?? [null, null];
    const rows = await this.unitOfWork
      .read(actor)
      .rows<{ session: MissingLogsPage['items'][number] }>(MISSING, [
        actor.hub.id,
        this.clock.now(),
        afterAt,
        afterId,
        limit + 1,
      ]);
    const items = rows.slice(0, limit).map(({ session }) => session);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? pageKey([last.startsAt, last.id]) : null };
  }

  /** Live pairs past the hub's number of days, the longest silence first. */
  async silentPairs(actor: Actor, { after, limit }: PageQuery): Promise<SilentPairsPage> {
    const [afterDays, afterId] = afterKey(after, AFTER_DAYS) ?? [null, null];
    const now = this.clock.now();
    const { id, timeZone } = actor.hub;
    const [rows, [settings]] = (await this.unitOfWork
      .read(actor)
      .batch(
        { text: SILENT, values: [id, dayIn(timeZone, now), timeZone, now, afterDays, afterId, limit + 1] },
        { text: `select ${SILENT_AFTER_DAYS} as days`, values: [id] },
      )) as [SilentPairsPage['items'], [{ days: number }]];
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      next: rows.length > limit && last ? pageKey([last.silentDays, last.assignmentId]) : null,
      silentAfterDays: settings.days,
    };
  }
}
