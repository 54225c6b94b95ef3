import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import { Clock, type HubRead, type HubTx } from '@onsil/platform';
import { RemindsOf, type Occasion, type ReminderSource } from '@onsil/reminders';

import { MISSING_SIDES } from './missing-sides.js';

/** As rounds are known to reminders of those who look after them. */
export const READINESS_ROUND = 'readiness_round';

interface Row {
  readonly id: string;
  readonly programmeId: string;
  readonly cohortId: string;
  readonly dueOn: string;
  readonly slug: string;
  readonly framework: string;
  readonly teams: number;
  readonly people: readonly {
    readonly audience: 'staff' | 'manager';
    readonly personId: string;
    readonly address: string;
    readonly name: string;
    readonly locale: Locale;
  }[];
}

/**
 * $1 hub, $2 rounds, $3 now. A hub without staff has its managers stand in for them.
 * Borrows network.hub, programmes.cohort, identity.hub_grant, .person.
 */
const SQL = `
with today as (select h.slug, ($3::timestamptz at time zone h.time_zone)::date as day from network.hub h where h.id = $1),
asked as (select unnest($2::uuid[]) as id),
missing as (
  select m.round_id, count(*)::int as teams
    from (${MISSING_SIDES}) m group by m.round_id),
held as (
  select distinct g.role, p.id as person_id, p.email, p.name, p.locale
    from identity.hub_grant g join identity.person p on p.id = g.person_id
   where g.hub_id = $1 and g.role in ('hub_staff', 'hub_manager') and g.ended_at is null
     and (select day from today) between g.starts_on and coalesce(g.ends_on, 'infinity')),
people as (
  select case role when 'hub_manager' then 'manager' else 'staff' end as audience, person_id, email, name, locale from held
  union all
  select 'staff', person_id, email, name, locale from held
   where role = 'hub_manager' and not exists (select from held s where s.role = 'hub_staff'))
select r.id, c.programme_id as "programmeId", r.cohort_id as "cohortId", r.due_on::text as "dueOn", (select slug from today) as slug,
       f.content->>'shortName' as framework, m.teams,
       (select coalesce(jsonb_agg(jsonb_build_object('audience', audience, 'personId', person_id, 'address', email, 'name', name,
                 'locale', locale) order by audience, email), '[]') from people) as people
  from missing m
  join readiness.round r on r.hub_id = $1 and r.id = m.round_id
  join readiness.framework f on f.hub_id = $1 and f.id = r.framework_id
  join programmes.cohort c on c.hub_id = $1 and c.id = r.cohort_id`;

/** The day until which the teams of a cohort are assessed, for the hub's own, while any is missing. */
@Injectable()
@RemindsOf(READINESS_ROUND)
export class RoundOccasions implements ReminderSource {
  constructor(private readonly clock: Clock) {}

  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(SQL, [sql.hubId, subjectIds, this.clock.now()]);
    return rows.map(({ id, programmeId, cohortId, dueOn, slug, framework, teams, people }) => ({
      subjectId: id,
      trigger: 'readiness_due',
      programmeId,
      occurrence: 'hub',
      base: { on: dueOn },
      recipients: people,
      facts: { framework, dueOn, teams },
      path: `/h/${slug}/c/${cohortId}/readiness?tab=rounds&round=${id}`,
    }));
  }

  async subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>(
      `select r.id from readiness.round r
         join programmes.cohort c on c.hub_id = r.hub_id and c.id = r.cohort_id and c.phase = 'open'
        where r.hub_id = $1 and r.closed_at is null and ($2::uuid is null or c.programme_id = $2) order by r.id`,
      [sql.hubId, programmeId],
    );
    return rows.map(({ id }) => id);
  }
}
