import { Injectable } from '@nestjs/common';
import { dayIn, type BoardTeamPanelView } from '@onsil/contracts';
import { personJson } from '@onsil/identity';
import { Clock, NotFound, reachedTeamIds, UnitOfWork, type Actor } from '@onsil/platform';

import { reaches } from '../team-milestone/reach.rule.js';

const REVIEWED_BY = personJson('v.reviewer_id', '$5::date');

/** $1 hub, $2 cohort, $3 team, $4 reached teams, $5 today. Borrows ventures.*, programmes.milestone, identity.hub_grant, .person. */
const SQL = `
select json_build_object(
  'teamId', t.id, 'name', t.name, 'summary', nullif(t.summary, ''), 'class', n.class, 'track', n.track,
  'mentors', (
    select coalesce(json_agg(distinct who.name), '[]')
      from identity.hub_grant g join identity.person who on who.id = g.person_id
     where g.hub_id = t.hub_id and g.role = 'mentor' and g.scope = 'team' and g.scope_id = t.id and g.ended_at is null
       and g.starts_on <= $5::date and (g.ends_on is null or g.ends_on >= $5::date)),
  'lead', (
    select json_build_object('name', a.name, 'phone', a.phone, 'email', a.email)
      from ventures.membership b join ventures.participant a on a.hub_id = b.hub_id and a.id = b.participant_id
     where b.hub_id = t.hub_id and b.team_id = t.id and b.role = 'lead' and b.left_on is null
     order by b.joined_on, b.id limit 1),
  'lastActivityAt', (
    select f.at from progress.team_fact f where f.hub_id = t.hub_id and f.team_id = t.id and f.kind = 'activity'),
  'next', (
    select json_build_object('code', m.code, 'title', coalesce(tm.kept_plan->>'title', m.title), 'dueOn', tm.due_on)
      from progress.team_milestone tm
      join programmes.milestone m on m.hub_id = tm.hub_id and m.id = tm.milestone_id
     where tm.hub_id = t.hub_id and tm.team_id = t.id and tm.cohort_id = n.cohort_id
       and tm.status in ('open', 'returned') and tm.due_on >= $5::date
     order by tm.due_on, tm.id limit 1),
  'tasks', (
    select json_build_object('open', count(*), 'overdue', count(*) filter (where k.due_on < $5::date))
      from progress.task k where k.hub_id = t.hub_id and k.team_id = t.id and k.status = 'open'),
  'lastWords', (
    select json_build_object('body', v.body, 'by', ${REVIEWED_BY}, 'at', v.decided_at, 'milestone', m.code, 'decision', v.decision)
      from progress.review v
      join progress.team_milestone tm on tm.hub_id = v.hub_id and tm.id = v.team_milestone_id
      join programmes.milestone m on m.hub_id = tm.hub_id and m.id = tm.milestone_id
     where v.hub_id = t.hub_id and tm.team_id = t.id and tm.cohort_id = n.cohort_id and v.body <> ''
     order by v.decided_at desc, v.id desc limit 1)
) as panel
from ventures.enrolment n
join ventures.team t on t.hub_id = n.hub_id and t.id = n.team_id
where n.hub_id = $1 and n.cohort_id = $2 and n.team_id = $3 and n.left_on is null
  and ($4::uuid[] is null or n.team_id = any($4))`;

/** What stands beside the board of one team. A reader who may not see its people's data gets the lead's name only. */
@Injectable()
export class BoardTeamQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, cohortId: string, teamId: string): Promise<BoardTeamPanelView> {
    const { id, timeZone } = actor.hub;
    const today = dayIn(timeZone, this.clock.now());
    const [found] = await this.unitOfWork
      .read(actor)
      .rows<{ panel: BoardTeamPanelView }>(SQL, [id, cohortId, teamId, reachedTeamIds(actor, 'board.read'), today]);
    if (!found) throw new NotFound();
    const { lead, ...panel } = found.panel;
    const mayContact = !actor.roles.includes('mentor') || reaches(actor, teamId, 'participant.update');
    return { ...panel, lead: lead && !mayContact ? { name: lead.name, phone: null, email: null } : lead };
  }
}
