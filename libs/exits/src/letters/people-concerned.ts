import { Injectable } from '@nestjs/common';
import type { Locale, ReminderAudience } from '@onsil/contracts';
import { Clock, type HubRead, type HubTx } from '@onsil/platform';
import type { Recipient } from '@onsil/reminders';

interface Row extends Recipient {
  readonly teamId: string | null;
  readonly audience: ReminderAudience;
  readonly locale: Locale;
}

/** Whom a team's way out concerns. */
export interface Concerned {
  /** The team's own people, then the hub's. */
  of(teamId: string): readonly Recipient[];
}

/**
 * A team's people with an account (its leads' contact addresses where nobody has one), and who works in the hub. Mentors are
 * not among them. $1 hub, $2 teams, $3 now. Borrows identity.hub_grant, .person, ventures.membership, .participant, network.hub.
 */
const SQL = `
with today as (select h.id as hub_id, h.locale, ($3::timestamptz at time zone h.time_zone)::date as day
                 from network.hub h where h.id = $1),
held as (
  select g.role, case when g.scope = 'team' then g.scope_id end as team_id, p.id as person_id, p.email, p.name, p.locale
    from identity.hub_grant g join today d on d.hub_id = g.hub_id join identity.person p on p.id = g.person_id
   where g.hub_id = $1 and g.ended_at is null and d.day between g.starts_on and coalesce(g.ends_on, 'infinity')
     and ((g.scope = 'team' and g.scope_id = any ($2) and g.role in ('team_lead', 'team_member'))
          or g.role in ('hub_staff', 'hub_manager')))
select team_id as "teamId", case role when 'hub_staff' then 'staff' when 'hub_manager' then 'manager' else 'team' end as audience,
       person_id as "personId", email as address, name, locale
  from held
union all
select m.team_id, 'team', null, p.email, p.name, d.locale
  from ventures.membership m
  join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
  join today d on d.hub_id = m.hub_id
 where m.hub_id = $1 and m.team_id = any ($2) and m.left_on is null and m.role = 'lead' and p.email is not null
   and not exists (select from held h where h.team_id = m.team_id)
order by "teamId" nulls last, audience, address`;

@Injectable()
export class PeopleConcerned {
  constructor(private readonly clock: Clock) {}

  /** The people concerned by these teams. One statement. */
  async around(sql: HubTx | HubRead, teamIds: readonly string[]): Promise<Concerned> {
    const rows = await sql.rows<Row>(SQL, [sql.hubId, [...new Set(teamIds)], this.clock.now()]);
    const ofHub = rows.filter(({ teamId }) => teamId === null);
    return { of: (teamId) => [...rows.filter((row) => row.teamId === teamId), ...ofHub] };
  }
}
