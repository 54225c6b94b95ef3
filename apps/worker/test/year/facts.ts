import type { Client } from 'pg';

/** Somebody who can be written to; without an account `personId` is null. */
export interface Somebody {
  readonly personId: string | null;
  readonly address: string;
}

export interface OwedFact {
  readonly id: string;
  readonly teamId: string;
  readonly team: string;
  readonly code: string;
  readonly milestoneId: string;
  readonly status: 'open' | 'in_review' | 'returned' | 'accepted' | 'waived';
  readonly attempt: number;
  readonly returned: number;
  readonly dueOn: string;
  readonly sinceDay: string;
  readonly draftDay: string | null;
  readonly pausedUntil: string | null;
  readonly isHeldUp: boolean;
  readonly requires: readonly string[];
  readonly version: number;
  readonly submissionId: string | null;
}

export interface SessionFact {
  readonly id: string;
  readonly teamId: string;
  readonly mentorId: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly version: number;
}

export interface PairFact {
  readonly id: string;
  readonly teamId: string;
  readonly mentorId: string;
  readonly sinceDay: string;
  readonly version: number;
}

export interface TaskFact {
  readonly id: string;
  readonly title: string;
  readonly ownerId: string;
  readonly address: string;
  readonly dueOn: string;
  readonly version: number;
}

export interface InvitationFact {
  readonly id: string;
  readonly address: string;
  readonly sentDay: string;
  readonly owners: readonly Somebody[];
}

export interface PreferenceFact {
  readonly personId: string;
  readonly daily: string | null;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly zone: string | null;
}

export interface TeamFacts {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Somebody[];
  /** Contact addresses of its leads. */
  readonly leads: readonly Somebody[];
  readonly members: readonly { readonly id: string; readonly email: string; readonly personId: string | null }[];
}

/** What stands in a hub's tables, whatever was planned of it. */
export interface Facts {
  readonly isOpen: boolean;
  readonly staff: readonly Somebody[];
  readonly managers: readonly Somebody[];
  readonly mentors: Readonly<Record<string, Somebody>>;
  readonly teams: Readonly<Record<string, TeamFacts>>;
  readonly owed: readonly OwedFact[];
  readonly sessions: readonly SessionFact[];
  readonly pairs: readonly PairFact[];
  readonly tasks: readonly TaskFact[];
  readonly invitations: readonly InvitationFact[];
  readonly closedDays: readonly string[];
  readonly preferences: readonly PreferenceFact[];
  readonly stopped: readonly (readonly [recipient: string, trigger: string])[];
}

/** $1 hub, $2 zone, $3 now. */
const SQL = `
with held as (
  select g.role, g.scope, g.scope_id, json_build_object('personId', p.id, 'address', p.email) as who
    from identity.hub_grant g join identity.person p on p.id = g.person_id
   where g.hub_id = $1 and g.ended_at is null and g.starts_on <= ($3::timestamptz at time zone $2)::date
)
select json_build_object(
  'isOpen', exists (select from programmes.cohort where hub_id = $1 and phase = 'open'),
  'staff', (select coalesce(json_agg(who), '[]') from held where role = 'hub_staff'),
  'managers', (select coalesce(json_agg(who), '[]') from held where role = 'hub_manager'),
  'mentors', (select coalesce(json_object_agg(m.id, json_build_object('personId', p.id, 'address', p.email)), '{}')
                from mentoring.mentor m join identity.person p on p.id = m.person_id where m.hub_id = $1),
  'teams', (select json_object_agg(t.id, json_build_object('id', t.id, 'name', t.name,
      'people', (select coalesce(json_agg(who), '[]') from held
                  where scope = 'team' and scope_id = t.id and role in ('team_lead', 'team_member')),
      'leads', (select coalesce(json_agg(json_build_object('personId', null, 'address', c.email)), '[]')
                  from ventures.membership m join ventures.participant c on c.id = m.participant_id
                 where m.team_id = t.id and m.left_on is null and m.role = 'lead' and c.email is not null),
      'members', (select coalesce(json_agg(json_build_object('id', m.id, 'email', c.email, 'personId', c.person_id)), '[]')
                  from ventures.membership m join ventures.participant c on c.id = m.participant_id
                 where m.team_id = t.id and m.left_on is null)))
      from ventures.team t where t.hub_id = $1),
  'owed', (select coalesce(json_agg(json_build_object('id', o.id, 'teamId', o.team_id, 'team', t.name, 'code', m.code,
      'milestoneId', o.milestone_id, 'status', o.status, 'attempt', o.attempt, 'returned', o.returned_count,
      'dueOn', o.due_on, 'sinceDay', (o.state_since at time zone $2)::date, 'version', o.version,
      'draftDay', (select (d.saved_at at time zone $2)::date from progress.draft d where d.team_milestone_id = o.id),
      'pausedUntil', (select max(e.until_on) from progress.milestone_exception e where e.team_id = o.team_id
                         and e.cohort_id = o.cohort_id and e.kind = 'pause' and e.status = 'granted'),
      'isHeldUp', exists (select from progress.milestone_exception e where e.team_milestone_id = o.id
                             and e.kind = 'blocked' and e.status = 'granted'),
      'requires', (select coalesce(json_agg(d.requires_id), '[]') from programmes.milestone_dependency d
                    where d.milestone_id = o.milestone_id),
      'submissionId', (select s.id from progress.submission s where s.team_milestone_id = o.id and s.status = 'in_review'))
      order by t.name, m.position), '[]')
      from progress.team_milestone o
      join programmes.milestone m on m.id = o.milestone_id
      join ventures.team t on t.id = o.team_id
      join ventures.enrolment n on n.team_id = o.team_id and n.cohort_id = o.cohort_id and n.left_on is null
     where o.hub_id = $1),
  'sessions', (select coalesce(json_agg(json_build_object('id', s.id, 'teamId', s.team_id, 'mentorId', s.mentor_id,
      'startsAt', s.starts_at, 'minutes', s.minutes, 'version', s.version) order by s.starts_at, s.id), '[]')
      from mentoring.session s where s.hub_id = $1 and s.status = 'planned'),
  'pairs', (select coalesce(json_agg(json_build_object('id', a.id, 'teamId', a.team_id, 'mentorId', a.mentor_id,
      'version', a.version, 'sinceDay', greatest(a.starts_on, (select max((l.starts_at at time zone $2)::date)
          from mentoring.session_log l where l.team_id = a.team_id and l.mentor_id = a.mentor_id),
          (select max(e.until_on) from progress.milestone_exception e where e.team_id = a.team_id and e.kind = 'pause'
              and e.decided_at is not null and e.status in ('granted', 'ended'))))), '[]')
      from mentoring.assignment a where a.hub_id = $1 and a.ended_on is null),
  'tasks', (select coalesce(json_agg(json_build_object('id', k.id, 'title', k.title, 'ownerId', p.id, 'address', p.email,
      'dueOn', k.due_on, 'version', k.version) order by k.due_on, k.id), '[]')
      from progress.task k join identity.person p on p.id = k.owner_id
     where k.hub_id = $1 and k.status = 'open' and k.due_on is not null),
  'invitations', (select coalesce(json_agg(i), '[]') from (
      select m.id, c.email as address, (m.invited_at at time zone $2)::date as "sentDay",
             (select coalesce(json_agg(json_build_object('personId', w.id, 'address', w.email)), '[]')
                from ventures.membership l join ventures.participant lp on lp.id = l.participant_id
                join identity.person w on w.id = lp.person_id
               where l.team_id = m.team_id and l.role = 'lead' and l.left_on is null) as owners
        from ventures.membership m join ventures.participant c on c.id = m.participant_id
       where m.hub_id = $1 and m.invited_at is not null and m.left_on is null and c.person_id is null
      union all
      select i.id, i.email, (i.invited_at at time zone $2)::date,
             (select json_agg(json_build_object('personId', w.id, 'address', w.email))
                from identity.person w where w.id = i.invited_by)
        from identity.invitation i where i.hub_id = $1 and i.accepted_at is null and i.revoked_at is null) i),
  'closedDays', (select coalesce(json_agg(day), '[]') from network.hub_closed_day where hub_id = $1 and kind = 'closed'),
  'preferences', (select coalesce(json_agg(json_build_object('personId', person_id,
      'daily', case when delivery = 'daily' then to_char(digest_time, 'HH24:MI') end,
      'quietFrom', to_char(quiet_from, 'HH24:MI'), 'quietUntil', to_char(quiet_until, 'HH24:MI'), 'zone', time_zone)), '[]')
      from reminders.person_preference),
  'stopped', (select coalesce(json_agg(json_build_array(recipient_key, trigger)), '[]')
      from reminders.stopped_trigger where hub_id = $1)
) as facts`;

/** Reads all of it, past every wall and every module. */
export async function readFacts(
  owner: Client,
  { hubId, zone, now }: { hubId: string; zone: string; now: Date },
): Promise<Facts> {
  const { rows } = await owner.query<{ facts: Facts }>(SQL, [hubId, zone, now]);
  return rows[0]!.facts;
}
