import { Injectable } from '@nestjs/common';
import { dayIn, type MentorHomeView, type MentoringSessionRow } from '@onsil/contracts';
import { Clock, UnitOfWork, type Actor } from '@onsil/platform';
import { TeamWays } from '@onsil/progress';

import { mentorName } from '../mentor/mentor-name.js';
import { actionView, type ActionJson } from '../session/action-view.js';
import { ACTION_JSON, ACTIONS, SESSIONS, sessionRowJson } from '../session/session-json.js';
import { SHOWS_LEAD_CONTACT, SILENT_AFTER_DAYS } from '../settings/mentoring-settings.js';
import { leadJson } from './lead-contact.js';

const MAX_NEXT = 10;
const MAX_OWED = 50;
const MAX_ACTIONS = 50;

type Row = Omit<MentorHomeView, 'teams' | 'actions' | 'month'> & {
  readonly teams: Omit<MentorHomeView['teams'][number], 'way'>[];
  readonly actions: (ActionJson & { readonly team: { readonly id: string; readonly name: string } })[];
  readonly month: { readonly sessions: number; readonly minutes: number };
  readonly next: MentoringSessionRow[];
};

const MONTH = `date_trunc('month', $3::timestamptz at time zone $4)`;

/** $1 hub, $2 reader, $3 now, $4 zone, $5 today. Borrows ventures.team, .membership, .participant, progress.task. */
const SQL = `
with me as (select m.* from mentoring.mentor m where m.hub_id = $1 and m.person_id = $2),
pair as (
  select x.id, x.team_id, x.mentor_id, x.is_primary, x.starts_on, t.name as team,
         (select max(l.starts_at) from mentoring.session_log l
           where l.hub_id = $1 and l.team_id = x.team_id and l.mentor_id = x.mentor_id) as last_at,
         (select min(s.starts_at) from mentoring.session s
           where s.hub_id = $1 and s.team_id = x.team_id and s.mentor_id = x.mentor_id and s.status = 'planned'
             and s.starts_at >= $3::timestamptz) as next_at
    from mentoring.assignment x
    join me on me.id = x.mentor_id
    join ventures.team t on t.hub_id = x.hub_id and t.id = x.team_id
   where x.hub_id = $1 and x.ended_on is null)
select
  (select json_build_object('id', m.id, 'name', ${mentorName('m')}, 'capacity', m.capacity) from me m) as mentor,
  (select coalesce(json_agg(c.session order by c.starts_at), '[]') from (
     select ${sessionRowJson('$3')} as session, s.starts_at from ${SESSIONS}
      where s.hub_id = $1 and m.person_id = $2 and s.status = 'planned'
        and s.starts_at + make_interval(mins => s.minutes) > $3::timestamptz
      order by s.starts_at, s.id limit ${MAX_NEXT}) c) as next,
  (select coalesce(json_agg(c.session order by c.starts_at), '[]') from (
     select ${sessionRowJson('$3')} as session, s.starts_at from ${SESSIONS}
      where s.hub_id = $1 and m.person_id = $2 and s.status = 'planned'
        and s.starts_at + make_interval(mins => s.minutes) <= $3::timestamptz
      order by s.starts_at, s.id limit ${MAX_OWED}) c) as owed,
  (select coalesce(json_agg(json_build_object('assignmentId', x.id, 'team', json_build_object('id', x.team_id, 'name', x.team),
            'isPrimary', x.is_primary, 'lead', ${leadJson('x.team_id', SHOWS_LEAD_CONTACT)},
            'nextSessionAt', x.next_at, 'lastSessionAt', x.last_at,
            'openActions', (select count(*) from ${ACTIONS} where g.hub_id = $1 and g.team_id = x.team_id and k.status = 'open'),
            'isSilent', $5::date - greatest((x.last_at at time zone $4)::date, x.starts_on) >= ${SILENT_AFTER_DAYS})
            order by x.next_at nulls last, x.team, x.id), '[]') from pair x) as teams,
  (select coalesce(json_agg(c.action order by c.due_on nulls last, c.id), '[]') from (
     select ${ACTION_JSON} || jsonb_build_object('team', json_build_object('id', x.team_id, 'name', x.team)) as action,
            k.due_on, g.id
       from ${ACTIONS} join pair x on x.team_id = g.team_id
      where g.hub_id = $1 and k.status = 'open' order by k.due_on nulls last, g.id limit ${MAX_ACTIONS}) c) as actions,
  (select json_build_object('sessions', count(*), 'minutes', coalesce(sum(l.minutes), 0))
     from mentoring.session_log l join me on me.id = l.mentor_id
    where l.hub_id = $1 and l.starts_at >= ${MONTH} at time zone $4
      and l.starts_at < (${MONTH} + interval '1 month') at time zone $4) as month`;

/** What a mentor sees first: whom they meet next, which logs they owe, their teams, what was agreed. */
@Injectable()
export class MentorHomeQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teamWays: TeamWays,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<MentorHomeView> {
    const now = this.clock.now();
    const { id, timeZone } = actor.hub;
    const today = dayIn(timeZone, now);
    const [[row], ways] = await Promise.all([
      this.unitOfWork.read(actor).rows<Row>(SQL, [id, actor.personId, now, timeZone, today]),
      this.teamWays.inReach(actor),
    ]);
    const { teams, actions, month, ...home } = row!;
    return {
      ...home,
      teams: teams.map((pair) => ({ ...pair, way: [...(ways.get(pair.team.id) ?? [])] })),
      actions: actions.map((action) => actionView(action, { actor, teamId: action.team.id, today })),
      month: { on: `${today.slice(0, 8)}01`, ...month },
    };
  }
}
