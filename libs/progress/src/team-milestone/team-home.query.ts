import { Injectable } from '@nestjs/common';
import { dayIn, type TeamHomeView } from '@onsil/contracts';
import { personJson } from '@onsil/identity';
import { Clock, NotFound, reachedTeamIds, UnitOfWork, type Actor } from '@onsil/platform';

import { exceptionJson, type ExceptionJson } from '../exception/exception-json.js';
import { ExceptionViews } from '../exception/exception-views.js';
import { taskJson, taskView, type TaskJson } from '../task/task-json.js';
import { medianAnswerDays } from './median-answer.js';
import { factsJson, shownOf, type MilestoneFacts } from './milestone-facts.js';
import { reaches } from './reach.rule.js';

type Row = Pick<TeamHomeView, 'team' | 'cohorts' | 'lastReview' | 'medianDaysToAnswer'> & {
  readonly facts: MilestoneFacts[];
  readonly exceptions: ExceptionJson[];
  readonly tasks: TaskJson[];
};

const FACTS = factsJson('$4');
const TODAY = '($5::timestamptz at time zone $4)::date';
const REVIEWED_BY = personJson('v.reviewer_id', TODAY);
const EXCEPTION = exceptionJson(TODAY);
const TASK = taskJson(TODAY);
const MEDIAN_DAYS = medianAnswerDays('$1', '$5');

/** Borrows ventures.team, .enrolment, programmes.programme, .cohort, .stage, .milestone, .milestone_dependency, identity.person. */
const SQL = `
select json_build_object(
  'team', json_build_object('id', t.id, 'name', t.name),
  'cohorts', (
    select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'programme', p.name, 'phase', c.phase)
        order by c.starts_on desc, c.id), '[]')
      from ventures.enrolment n
      join programmes.cohort c on c.hub_id = n.hub_id and c.id = n.cohort_id
      join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
     where n.hub_id = t.hub_id and n.team_id = t.id and n.left_on is null),
  'facts', (
    select coalesce(json_agg(${FACTS} order by c.starts_on desc, x.cohort_id, s.position, m.position), '[]')
      from ventures.enrolment n
      join programmes.cohort c on c.hub_id = n.hub_id and c.id = n.cohort_id
      join progress.team_milestone x on x.hub_id = n.hub_id and x.team_id = n.team_id and x.cohort_id = n.cohort_id
      join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id
      join programmes.stage s on s.hub_id = m.hub_id and s.id = m.stage_id
     where n.hub_id = t.hub_id and n.team_id = t.id and n.left_on is null),
  'lastReview', (
    select json_build_object('teamMilestoneId', x.id, 'code', m.code, 'title', coalesce(x.kept_plan->>'title', m.title),
        'decision', v.decision, 'body', v.body, 'reviewer', ${REVIEWED_BY}, 'decidedAt', v.decided_at)
      from progress.review v
      join progress.team_milestone x on x.hub_id = v.hub_id and x.id = v.team_milestone_id
      join programmes.milestone m on m.hub_id = x.hub_id and m.id = x.milestone_id
     where v.hub_id = t.hub_id and x.team_id = t.id
     order by v.decided_at desc, v.id desc limit 1),
  'medianDaysToAnswer', ${MEDIAN_DAYS},
  'tasks', (
    select coalesce(json_agg(${TASK} order by k.due_on nulls last, k.id), '[]')
      from progress.task k where k.hub_id = t.hub_id and k.team_id = t.id and k.status = 'open'),
  'exceptions', (
    select coalesce(json_agg(${EXCEPTION} order by e.asked_at desc, e.id), '[]')
      from progress.milestone_exception e
     where e.hub_id = t.hub_id and e.team_id = t.id
       and (e.status = 'asked' or e.asked_at >= $5::timestamptz - interval '60 days'
         or (e.kind = 'waiver' and e.status = 'granted' and e.until_on is not null)))
) as row
from ventures.team t
where t.hub_id = $1 and t.id = $2 and ($3::uuid[] is null or t.id = any($3))`;

/** What a team sees first: what is due next, what blocks, what was said, what it asked for. */
@Injectable()
export class TeamHomeQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly exceptionViews: ExceptionViews,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, teamId: string): Promise<TeamHomeView> {
    const now = this.clock.now();
    const { timeZone } = actor.hub;
    const read = this.unitOfWork.read(actor);
    const reached = reachedTeamIds(actor, 'milestone.read');
    const [found] = await read.rows<{ row: Row }>(SQL, [actor.hub.id, teamId, reached, timeZone, now]);
    if (!found) throw new NotFound();
    const { facts, tasks, exceptions, ...row } = found.row;
    const today = dayIn(timeZone, now);
    const milestones = facts.map((fact) => ({ ...fact, shown: shownOf(fact, { now, timeZone }) }));
    const openCohorts = new Set(row.cohorts.filter(({ phase }) => phase === 'open').map(({ id }) => id));
    const [next] = milestones
      .filter(({ cohortId, shown }) => openCohorts.has(cohortId) && shown.turn === 'team')
      .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
    return {
      ...row,
      asOf: now.toISOString(),
      nextId: next?.id ?? null,
      milestones: milestones.map(({ shown, ...milestone }) => ({
        ...milestone,
        shown: { ...shown, blockers: [...shown.blockers] },
      })),
      tasks: tasks.map((task) => taskView(task, actor, today)),
      exceptions: await this.exceptionViews.of(read, actor, exceptions),
      capabilities: { ask: openCohorts.size > 0 && reaches(actor, teamId, 'exception.ask') },
    };
  }
}
