import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import { Clock, type HubRead, type HubTx } from '@onsil/platform';
import { RemindsOf, type Occasion, type Recipient, type ReminderSource } from '@onsil/reminders';

import { MISSING_SIDES } from './missing-sides.js';

/** As what a team and its mentors owe to rounds is known to reminders: by the team's enrolment. */
export const TEAM_ASSESSMENT = 'team_assessment';

interface Row {
  readonly id: string;
  readonly roundId: string;
  readonly programmeId: string;
  readonly dueOn: string;
  readonly slug: string;
  readonly teamId: string;
  readonly team: string;
  readonly framework: string;
  readonly people: readonly {
    readonly audience: 'team' | 'mentor';
    readonly personId: string | null;
    readonly address: string;
    readonly name: string;
    readonly locale: Locale;
  }[];
}

/**
 * $1 hub, $2 enrolments, $3 now. Of a team the leads are reminded, who write for it: at their contact addresses while none has an account.
 * Borrows network.hub, identity.hub_grant, .person, programmes.cohort, ventures.team, .enrolment, .membership, .participant.
 */
const SQL = `
with today as (select h.slug, h.locale, ($3::timestamptz at time zone h.time_zone)::date as day from network.hub h where h.id = $1),
asked as materialized (
  select distinct r.id from ventures.enrolment e
    join readiness.round r on r.hub_id = e.hub_id and r.cohort_id = e.cohort_id and r.closed_at is null
   where e.hub_id = $1 and e.id = any ($2)),
missing as materialized (
  select m.* from (${MISSING_SIDES}) m
   where m.enrolment_id = any ($2)),
own as (
  select g.scope_id as team_id, p.id as person_id, p.email, p.name, p.locale
    from identity.hub_grant g join identity.person p on p.id = g.person_id
   where g.hub_id = $1 and g.scope = 'team' and g.scope_id in (select team_id from missing) and g.role = 'team_lead'
     and g.ended_at is null and (select day from today) between g.starts_on and coalesce(g.ends_on, 'infinity')
  union all
  select b.team_id, null, q.email, q.name, (select locale from today)
    from ventures.membership b join ventures.participant q on q.hub_id = b.hub_id and q.id = b.participant_id
   where b.hub_id = $1 and b.team_id in (select team_id from missing) and b.left_on is null and b.role = 'lead' and q.email is not null
     and not exists (select from identity.hub_grant g
                      where g.hub_id = $1 and g.scope = 'team' and g.scope_id = b.team_id and g.role = 'team_lead'
                        and g.ended_at is null))
select m.enrolment_id as id, m.round_id as "roundId", c.programme_id as "programmeId", m.due_on::text as "dueOn",
       (select slug from today) as slug, t.id as "teamId", t.name as team, f.content->>'shortName' as framework,
       coalesce((
         select jsonb_agg(jsonb_build_object('audience', w.audience, 'personId', w.person_id, 'address', w.email, 'name', w.name,
                  'locale', w.locale) order by w.audience desc, w.email)
           from (select 'team' as audience, o.person_id, o.email, o.name, o.locale from own o
                  where m.self and o.team_id = m.team_id
                 union all
                 select 'mentor', p.id, p.email, p.name, p.locale from identity.person p where p.id = any (m.mentors)) w), '[]') as people
  from missing m
  join readiness.round r on r.hub_id = $1 and r.id = m.round_id
  join readiness.framework f on f.hub_id = $1 and f.id = r.framework_id
  join programmes.cohort c on c.hub_id = $1 and c.id = m.cohort_id
  join ventures.team t on t.hub_id = $1 and t.id = m.team_id`;

/** The day until which a team and its mentors assess. Who has finished owes nothing any more. */
@Injectable()
@RemindsOf(TEAM_ASSESSMENT)
export class TeamAssessmentOccasions implements ReminderSource {
  constructor(private readonly clock: Clock) {}

  async occasions(sql: HubTx | HubRead, subjectIds: readonly string[]): Promise<Occasion[]> {
    const rows = await sql.rows<Row>(SQL, [sql.hubId, subjectIds, this.clock.now()]);
    return rows
      .filter(({ people }) => people.length > 0)
      .map(({ id, roundId, programmeId, dueOn, slug, teamId, team, framework, people }) => ({
        subjectId: id,
        trigger: 'readiness_due',
        programmeId,
        occurrence: roundId,
        base: { on: dueOn },
        recipients: people satisfies readonly Recipient[],
        facts: { team, framework, dueOn },
        path: `/h/${slug}/readiness/teams/${teamId}?round=${roundId}`,
      }));
  }

  async subjectIds(sql: HubTx | HubRead, programmeId: string | null): Promise<string[]> {
    const rows = await sql.rows<{ id: string }>(
      `select e.id from ventures.enrolment e
         join programmes.cohort c on c.hub_id = e.hub_id and c.id = e.cohort_id and c.phase = 'open'
        where e.hub_id = $1 and e.left_on is null and ($2::uuid is null or c.programme_id = $2)
          and exists (select from readiness.round r where r.hub_id = e.hub_id and r.cohort_id = e.cohort_id and r.closed_at is null)
        order by e.id`,
      [sql.hubId, programmeId],
    );
    return rows.map(({ id }) => id);
  }
}
