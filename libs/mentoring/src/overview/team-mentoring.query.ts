import { Injectable } from '@nestjs/common';
import { dayIn, type TeamMentoringView } from '@onsil/contracts';
import { Clock, NotFound, reachedTeamIds, reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { mentorName } from '../mentor/mentor-name.js';
import { actionView, type ActionJson } from '../session/action-view.js';
import { ACTION_JSON, ACTIONS, SESSIONS, sessionRowJson } from '../session/session-json.js';
import { SHOWS_LEAD_CONTACT } from '../settings/mentoring-settings.js';
import { leadJson } from './lead-contact.js';

const MAX_LINES = 20;

type Row = Omit<TeamMentoringView, 'actions' | 'capabilities'> & {
  readonly actions: readonly ActionJson[];
  readonly isOwnPair: boolean;
};

const SHOWN = `($6::boolean or ($7::boolean and ${SHOWS_LEAD_CONTACT}))`;

/** $1 hub, $2 team, $3 now, $4 reached teams, $5 reader, $6 may read contacts anyway, $7 mentors the team. Borrows ventures.*, progress.task. */
const SQL = `
select
  (select coalesce(json_agg(json_build_object('id', m.id, 'name', ${mentorName('m')}, 'isPrimary', x.is_primary,
            'specialties', m.specialties) order by x.is_primary desc, x.starts_on, x.id), '[]')
     from mentoring.assignment x join mentoring.mentor m on m.hub_id = x.hub_id and m.id = x.mentor_id
    where x.hub_id = $1 and x.team_id = t.id and x.ended_on is null) as mentors,
  exists (select from mentoring.assignment x join mentoring.mentor m on m.hub_id = x.hub_id and m.id = x.mentor_id
           where x.hub_id = $1 and x.team_id = t.id and x.ended_on is null and m.person_id = $5) as "isOwnPair",
  ${leadJson('t.id', SHOWN)} as lead,
  sum.sessions, sum.minutes, sum.last_at as "lastSessionAt",
  (select coalesce(json_agg(c.session order by c.starts_at, c.id), '[]') from (
     select ${sessionRowJson('$3')} as session, s.starts_at, s.id from ${SESSIONS}
      where s.hub_id = $1 and s.team_id = t.id and s.status = 'planned'
        and s.starts_at + make_interval(mins => s.minutes) > $3::timestamptz
      order by s.starts_at, s.id limit ${MAX_LINES}) c) as coming,
  (select coalesce(json_agg(c.session order by c.starts_at desc, c.id desc), '[]') from (
     select ${sessionRowJson('$3')} as session, s.starts_at, s.id from ${SESSIONS}
      where s.hub_id = $1 and s.team_id = t.id
        and not (s.status = 'planned' and s.starts_at + make_interval(mins => s.minutes) > $3::timestamptz)
      order by s.starts_at desc, s.id desc limit ${MAX_LINES}) c) as past,
  (select coalesce(json_agg(c.action order by c.is_open desc, c.due_on nulls last, c.closed_at desc), '[]') from (
     select ${ACTION_JSON} as action, k.status = 'open' as is_open, k.due_on, k.closed_at from ${ACTIONS}
      where g.hub_id = $1 and g.team_id = t.id
      order by k.status = 'open' desc, k.closed_at desc, k.due_on limit ${MAX_LINES}) c) as actions
from ventures.team t
cross join lateral (
  select count(*)::int as sessions, coalesce(sum(l.minutes), 0)::int as minutes, to_json(max(l.starts_at)) as last_at
    from mentoring.session_log l where l.hub_id = $1 and l.team_id = t.id) sum
where t.hub_id = $1 and t.id = $2 and ($4::uuid[] is null or t.id = any($4))`;

/** What a team page says of mentoring: who, how often, how long, what was agreed. */
@Injectable()
export class TeamMentoringQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, teamId: string): Promise<TeamMentoringView> {
    const now = this.clock.now();
    const isOwnTeam = actor.ownTeamIds.includes(teamId);
    const [row] = await this.unitOfWork
      .read(actor)
      .rows<Row>(SQL, [
        actor.hub.id,
        teamId,
        now,
        reachedTeamIds(actor, 'session.read'),
        actor.personId,
        actor.ledTeamIds.includes(teamId) || reachesHub(actor, 'session.read'),
        actor.assignedTeamIds.includes(teamId),
      ]);
    if (!row) throw new NotFound();
    const { actions, isOwnPair, ...view } = row;
    const today = dayIn(actor.hub.timeZone, now);
    const mayLog = isOwnPair || reachesHub(actor, 'session.log');
    return {
      ...view,
      actions: actions.map((action) => actionView(action, { actor, teamId, today })),
      capabilities: { plan: view.mentors.length > 0 && (mayLog || isOwnTeam), log: view.mentors.length > 0 && mayLog },
    };
  }
}
