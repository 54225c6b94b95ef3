import { Injectable } from '@nestjs/common';
import type { Locale, ReminderAudience } from '@onsil/contracts';
import { Clock, type HubRead, type HubTx } from '@onsil/platform';
import type { Recipient } from '@onsil/reminders';

interface Row extends Recipient {
  readonly teamId: string | null;
  readonly mentorId: string | null;
  readonly audience: ReminderAudience;
  readonly locale: Locale;
}

/** Whom a pair's reminders go to. */
export interface PeopleAround {
  of(pair: { readonly teamId: string; readonly mentorId: string }): readonly Recipient[];
}

/**
 * Teams' people with an account (their leads' addresses where nobody has one), mentors, and who works in the hub; managers
 * stand in for staff where there are none. Whoever has an account and no live right here any more is told nothing.
 * $1 hub, $2 teams and $3 mentors, pair by pair, $4 now.
 * Borrows identity.hub_grant, .person, ventures.membership, .participant, network.hub.
 */
const SQL = `
with today as (select h.id as hub_id, h.locale, ($4::timestamptz at time zone h.time_zone)::date as day
                 from network.hub h where h.id = $1),
held as (
  select g.role, case when g.scope = 'team' then g.scope_id end as team_id, p.id as person_id, p.email, p.name, p.locale
    from identity.hub_grant g join today d on d.hub_id = g.hub_id join identity.person p on p.id = g.person_id
   where g.hub_id = $1 and g.ended_at is null and d.day between g.starts_on and coalesce(g.ends_on, 'infinity')
     and ((g.scope = 'team' and g.scope_id = any ($2) and g.role in ('team_lead', 'team_member'))
          or g.role in ('hub_staff', 'hub_manager')))
select team_id as "teamId", null::uuid as "mentorId", person_id as "personId", email as address, name, locale,
       case role when 'hub_staff' then 'staff' when 'hub_manager' then 'manager' else 'team' end as audience
  from held
union all
select null, null, person_id, email, name, locale, 'staff' from held
 where role = 'hub_manager' and not exists (select from held h where h.role = 'hub_staff')
union all
select m.team_id, null, null, p.email, p.name, d.locale, 'team'
  from ventures.membership m
  join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
  join today d on d.hub_id = m.hub_id
 where m.hub_id = $1 and m.team_id = any ($2) and m.left_on is null and m.role = 'lead' and p.email is not null
   and not exists (select from held h where h.team_id = m.team_id)
union all
select x.team_id, m.id, m.person_id, coalesce(p.email, a.email), coalesce(p.name, a.name), coalesce(p.locale, d.locale), 'mentor'
  from (select distinct team_id, mentor_id from unnest($2::uuid[], $3::uuid[]) as of_pair (team_id, mentor_id)) x
  join mentoring.mentor m on m.hub_id = $1 and m.id = x.mentor_id
  join today d on d.hub_id = m.hub_id
  left join identity.person p on p.id = m.person_id
  left join ventures.participant a on a.hub_id = m.hub_id and a.id = m.participant_id
 where coalesce(p.email, a.email) is not null
   and (m.person_id is null or exists (
     select from identity.hub_grant g
      where g.hub_id = m.hub_id and g.person_id = m.person_id and g.role = 'mentor' and g.ended_at is null
        and d.day between g.starts_on and coalesce(g.ends_on, 'infinity')
        and (g.scope = 'hub' or g.scope_id = x.team_id)))
order by "teamId" nulls last, audience, address`;

@Injectable()
export class PeopleAroundQuery {
  constructor(private readonly clock: Clock) {}

  /** The people around these pairs. One statement. */
  async around(
    sql: HubTx | HubRead,
    pairs: readonly { readonly teamId: string; readonly mentorId: string }[],
  ): Promise<PeopleAround> {
    const teamIds = pairs.map(({ teamId }) => teamId);
    const mentorIds = pairs.map(({ mentorId }) => mentorId);
    const rows = await sql.rows<Row>(SQL, [sql.hubId, teamIds, mentorIds, this.clock.now()]);
    const bySide = new Map<string, Recipient[]>();
    for (const { teamId, mentorId, ...recipient } of rows) {
      const side = sideOf(teamId, mentorId);
      bySide.set(side, [...(bySide.get(side) ?? []), recipient]);
    }
    const of = (teamId: string | null, mentorId: string | null): readonly Recipient[] =>
      bySide.get(sideOf(teamId, mentorId)) ?? [];
    return { of: ({ teamId, mentorId }) => [...of(teamId, null), ...of(teamId, mentorId), ...of(null, null)] };
  }
}

/** A team without a mentor is the team's side, both are the mentor's, neither is the hub's. */
function sideOf(teamId: string | null, mentorId: string | null): string {
  return `${teamId} ${mentorId}`;
}
