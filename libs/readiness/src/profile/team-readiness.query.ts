import { Injectable } from '@nestjs/common';
import {
  overallLevel,
  readinessPoints,
  type DimensionLevel,
  type FrameworkContent,
  type ReadinessAssessmentRow,
  type ReadinessEvidenceView,
  type ReadinessGap,
  type ReadinessRoundView,
  type TeamReadinessView,
} from '@onsil/contracts';
import { personJson } from '@onsil/identity';
import { dayIn } from '@onsil/network';
import { Clock, NotFound, reachedTeamIds, UnitOfWork, type Actor } from '@onsil/platform';

import { leavesItToLead, mineSql, mineValues, ownDraftSql, sidesOf } from '../assessment/assessment-side.js';
import { EVIDENCE_JSON, EVIDENCES } from '../evidence/evidence-json.js';
import { ROUND_JSON, ROUNDS } from '../round/round-json.js';
import { confirmedLevels, missingCriteria } from './profile.rule.js';

interface Row {
  readonly team: TeamReadinessView['team'];
  readonly rounds: ReadinessRoundView[];
  readonly round: ReadinessRoundView | null;
  readonly phase: string | null;
  readonly content: FrameworkContent | null;
  readonly assessments: ReadinessAssessmentRow[];
  readonly evidence: ReadinessEvidenceView[];
  readonly tasks: { readonly criterion: string; readonly task: NonNullable<ReadinessGap['task']> }[];
  readonly milestones: (NonNullable<ReadinessGap['milestone']> & { readonly stageKind: string })[];
  readonly mentors: { readonly id: string; readonly name: string; readonly specialties: string[] }[];
  readonly trend: TeamReadinessView['trend'];
}

const LEVELS = `(select coalesce(jsonb_agg(jsonb_build_object('dimension', l.dimension_key, 'level', l.level, 'asserted', l.asserted)), '[]')
  from readiness.dimension_level l where l.hub_id = a.hub_id and l.assessment_id = a.id)`;

/**
 * $1 hub, $2 team, $3 round or null, $4 reached teams, $5-8 the reader, $9 is the reader staff?, $10 their teams, $11 today.
 * Borrows ventures.team, .enrolment, programmes.cohort, .stage, .milestone, progress.task, .team_milestone, mentoring.mentor, .assignment.
 */
const SQL = `
with own as (
  select r.*, f.key, f.number, f.content, c.phase from ${ROUNDS}
    join programmes.cohort c on c.hub_id = r.hub_id and c.id = r.cohort_id
   where r.hub_id = $1 and exists (
     select from ventures.enrolment e where e.hub_id = r.hub_id and e.cohort_id = r.cohort_id and e.team_id = $2)),
chosen as (
  select * from own where $3::uuid is null or id = $3
   order by closed_at is null desc, opened_at desc, id desc limit 1)
select jsonb_build_object('id', t.id, 'name', t.name) as team,
  (select coalesce(jsonb_agg(${ROUND_JSON} order by r.opened_at desc, r.id desc), '[]')
     from own r cross join lateral (select r.key, r.number, r.content) f) as rounds,
  (select ${ROUND_JSON} from chosen r cross join lateral (select r.key, r.number, r.content) f) as round,
  (select phase from chosen) as phase,
  (select content from chosen) as content,
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'perspective', a.perspective, 'assessor', ${personJson('a.assessor_id', '$11::date')},
            'isMine', ${mineSql('$5', '$6', '$7', '$8')}, 'finishedAt', a.finished_at,
            'answered', (select count(*) from readiness.answer w where w.hub_id = a.hub_id and w.assessment_id = a.id),
            'levels', ${LEVELS},
            'answers', (select coalesce(jsonb_agg(jsonb_build_object('criterion', w.criterion_key, 'verdict', w.verdict, 'note', w.note)), '[]')
                          from readiness.answer w where w.hub_id = a.hub_id and w.assessment_id = a.id and a.finished_at is not null),
            'version', a.version)
            order by array_position('{self,mentor,staff,panel}'::text[], a.perspective), a.started_at, a.id), '[]')
     from readiness.assessment a join chosen r on r.id = a.round_id
    where a.hub_id = $1 and a.team_id = $2 and (a.finished_at is not null or $9::boolean or ${mineSql('$5', '$6', '$7', '$8')} or ${ownDraftSql('$10')})) as assessments,
  (select coalesce(jsonb_agg(${EVIDENCE_JSON} order by e.added_at, e.id), '[]') from ${EVIDENCES}
    where e.hub_id = $1 and e.team_id = $2 and e.framework_id = (select framework_id from chosen) and e.removed_at is null) as evidence,
  (select coalesce(jsonb_agg(jsonb_build_object('criterion', g.criterion_key, 'task',
            jsonb_build_object('id', k.id, 'status', k.status, 'dueOn', k.due_on, 'owner', ${personJson('k.owner_id', '$11::date')})) order by g.id), '[]')
     from readiness.gap_task g join progress.task k on k.hub_id = g.hub_id and k.id = g.task_id
    where g.hub_id = $1 and g.team_id = $2 and g.framework_id = (select framework_id from chosen)) as tasks,
  (select coalesce(jsonb_agg(jsonb_build_object('id', tm.id, 'code', m.code, 'title', m.title, 'dueOn', tm.due_on, 'stageKind', s.kind)
                     order by tm.due_on, m.position), '[]')
     from progress.team_milestone tm
     join programmes.milestone m on m.hub_id = tm.hub_id and m.id = tm.milestone_id
     join programmes.stage s on s.hub_id = m.hub_id and s.id = m.stage_id
    where tm.hub_id = $1 and tm.team_id = $2 and tm.cohort_id = (select cohort_id from chosen)
      and tm.status in ('open', 'returned')) as milestones,
  (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'name', coalesce(p.name, b.name), 'specialties', m.specialties)
                     order by x.is_primary desc, x.starts_on, x.id), '[]')
     from mentoring.assignment x join mentoring.mentor m on m.hub_id = x.hub_id and m.id = x.mentor_id
     left join identity.person p on p.id = m.person_id
     left join ventures.participant b on b.hub_id = m.hub_id and b.id = m.participant_id
    where x.hub_id = $1 and x.team_id = $2 and x.ended_on is null) as mentors,
  (select coalesce(jsonb_agg(jsonb_build_object('roundId', h.id, 'kind', h.kind, 'on', h.opened_on, 'levels', h.levels) order by h.opened_at, h.id), '[]')
     from (
       select r.id, r.kind, r.opened_on, r.opened_at,
              jsonb_agg(jsonb_build_object('dimension', d.dimension_key, 'level', d.level, 'asserted', d.asserted)) as levels
         from own r
         join lateral (
           select l.dimension_key, min(l.level) as level, min(l.asserted) as asserted
             from readiness.assessment a join readiness.dimension_level l on l.hub_id = a.hub_id and l.assessment_id = a.id
            where a.hub_id = r.hub_id and a.round_id = r.id and a.team_id = $2 and a.finished_at is not null
            group by l.dimension_key) d on true
        where r.framework_id = (select framework_id from chosen)
        group by r.id, r.kind, r.opened_on, r.opened_at) h) as trend
  from ventures.team t
 where t.hub_id = $1 and t.id = $2 and ($4::uuid[] is null or t.id = any ($4))`;

/** A team's readiness in one round: sides beside each other, what rests on evidence, what is missing, how it came about. */
@Injectable()
export class TeamReadinessQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** `round` absent: the newest open one, else the newest. @throws NotFound */
  async execute(actor: Actor, teamId: string, round?: string): Promise<TeamReadinessView> {
    const mine = mineValues(actor);
    const [row] = await this.unitOfWork
      .read(actor)
      .rows<Row>(SQL, [
        actor.hub.id,
        teamId,
        round ?? null,
        reachedTeamIds(actor, 'readiness.read'),
        ...mine,
        mine[2],
        actor.ownTeamIds,
        dayIn(actor.hub.timeZone, this.clock.now()),
      ]);
    if (!row || (round && !row.round)) throw new NotFound();
    const { team, rounds, assessments, evidence, content, trend, phase } = row;
    const finished = assessments.filter(({ finishedAt }) => finishedAt !== null);
    const confirmed = content ? confirmedLevels(content, finished) : [];
    const isLive = phase === 'open';
    const takesEvidence = isLive && sidesOf(actor, teamId).length > 0;
    const isOpen = isLive && row.round!.closedAt === null;
    return {
      team,
      rounds,
      round: row.round,
      assessments,
      confirmed,
      overall: content?.scoring === 'lowest' && confirmed.length > 0 ? overallLevel(confirmed) : null,
      points: pointsOf(content, confirmed, row.round),
      evidence: evidence.map((piece) => ({ ...piece, canRemove: takesEvidence })),
      gaps: content && finished.length > 0 ? gapsOf(row, content) : [],
      trend,
      capabilities: {
        start: isOpen ? sidesOf(actor, teamId).filter((side) => !begun(assessments, side)) : [],
        addEvidence: takesEvidence,
        leftToLead: leavesItToLead(actor, teamId),
        openTask: (actor.reaches['task.update'] ?? []).length > 0,
      },
    };
  }
}

function begun(assessments: readonly ReadinessAssessmentRow[], side: string): boolean {
  return assessments.some(({ perspective, isMine }) => perspective === side && isMine);
}

function pointsOf(
  content: FrameworkContent | null,
  confirmed: readonly DimensionLevel[],
  round: ReadinessRoundView | null,
): TeamReadinessView['points'] {
  if (!content || !round || confirmed.length === 0) return null;
  return readinessPoints(content, confirmed, Number(round.openedOn.slice(0, 4)));
}

function gapsOf({ assessments, evidence, tasks, milestones, mentors }: Row, content: FrameworkContent): ReadinessGap[] {
  const finished = assessments.filter(({ finishedAt }) => finishedAt !== null);
  const evidenced = new Set(evidence.map(({ criterion }) => criterion));
  return missingCriteria(content, finished, evidenced).map((missing) => {
    const { specialty, stageKinds } = content.dimensions.find(({ key }) => key === missing.dimension)!;
    const milestone = milestones.find(({ stageKind }) => (stageKinds as readonly string[]).includes(stageKind));
    return {
      ...missing,
      task: tasks.findLast(({ criterion }) => criterion === missing.criterion)?.task ?? null,
      milestone: milestone
        ? { id: milestone.id, code: milestone.code, title: milestone.title, dueOn: milestone.dueOn }
        : null,
      mentors: mentors
        .filter(({ specialties }) => specialty !== null && specialties.includes(specialty))
        .map(({ id, name }) => ({ id, name })),
    };
  });
}
