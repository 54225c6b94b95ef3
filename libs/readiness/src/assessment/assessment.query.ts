import { Injectable } from '@nestjs/common';
import type { ReadinessAssessmentView } from '@onsil/contracts';
import { NotFound, reachedTeamIds, UnitOfWork, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { EVIDENCE_JSON, EVIDENCES } from '../evidence/evidence-json.js';
import { ROUND_JSON } from '../round/round-json.js';
import { ANSWER_JSON, personJson } from './answer-json.js';
import { mineSql, mineValues } from './assessment-side.js';

const CANDIDATES = 100;

interface Row extends Omit<ReadinessAssessmentView, 'capabilities'> {
  readonly isMine: boolean;
  readonly phase: string;
}

/**
 * One assessment whole. $1 hub, $2 assessment, $3 reached teams, $4-7 the reader, $8 zone.
 * Borrows ventures.team, programmes.cohort, .milestone, progress.team_milestone, .submission, business_model.experiment, .hypothesis,
 * .canvas, .canvas_version, mentoring.session, .mentor.
 */
const SQL = `
select a.id, jsonb_build_object('id', t.id, 'name', t.name) as team, ${ROUND_JSON} as round, a.perspective,
       ${personJson('a.assessor_id')} as assessor, a.finished_at as "finishedAt", a.version, c.phase,
       ${mineSql('$4', '$5', '$6', '$7')} as "isMine",
       (select coalesce(jsonb_agg(${ANSWER_JSON} order by w.criterion_key), '[]') from readiness.answer w
         where w.hub_id = a.hub_id and w.assessment_id = a.id) as answers,
       (select coalesce(jsonb_agg(${EVIDENCE_JSON} order by e.added_at, e.id), '[]') from ${EVIDENCES}
         where e.hub_id = a.hub_id and e.team_id = a.team_id and e.framework_id = r.framework_id and e.removed_at is null) as evidence,
       jsonb_build_object(
         'submissions', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'label', h.label, 'handedInAt', h.handed_in_at)
                                          order by h.handed_in_at desc), '[]') from (
            select s.id, s.handed_in_at, m.code || ' ' || m.title as label
              from progress.submission s
              join progress.team_milestone tm on tm.hub_id = s.hub_id and tm.id = s.team_milestone_id
              join programmes.milestone m on m.hub_id = tm.hub_id and m.id = tm.milestone_id
             where s.hub_id = a.hub_id and tm.team_id = a.team_id and s.status in ('in_review', 'accepted')
             order by s.handed_in_at desc limit ${CANDIDATES}) h),
         'sessions', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'label', h.label, 'startsAt', h.starts_at)
                                       order by h.starts_at desc), '[]') from (
            select s.id, s.starts_at, coalesce(p.name, b.name, '') as label
              from mentoring.session s
              join mentoring.mentor m on m.hub_id = s.hub_id and m.id = s.mentor_id
              left join identity.person p on p.id = m.person_id
              left join ventures.participant b on b.hub_id = m.hub_id and b.id = m.participant_id
             where s.hub_id = a.hub_id and s.team_id = a.team_id and s.status = 'held'
             order by s.starts_at desc limit ${CANDIDATES}) h),
         'experiments', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'label', h.title, 'decidedAt', h.decided_at)
                                          order by h.decided_at desc), '[]') from (
            select x.id, x.title, x.decided_at
              from business_model.experiment x
              join business_model.hypothesis y on y.hub_id = x.hub_id and y.id = x.hypothesis_id
             where x.hub_id = a.hub_id and y.team_id = a.team_id and x.decided_at is not null
             order by x.decided_at desc limit ${CANDIDATES}) h),
         'canvasVersions', (select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'label', h.label, 'madeAt', h.made_at)
                                             order by h.made_at desc), '[]') from (
            select v.id, v.made_at, c.name || ' · ' || v.name as label
              from business_model.canvas_version v
              join business_model.canvas c on c.hub_id = v.hub_id and c.id = v.canvas_id
             where v.hub_id = a.hub_id and c.team_id = a.team_id and c.put_aside_at is null
             order by v.made_at desc limit ${CANDIDATES}) h)) as candidates
  from readiness.assessment a
  join readiness.round r on r.hub_id = a.hub_id and r.id = a.round_id
  join readiness.framework f on f.hub_id = r.hub_id and f.id = r.framework_id
  join programmes.cohort c on c.hub_id = r.hub_id and c.id = r.cohort_id
  join ventures.team t on t.hub_id = a.hub_id and t.id = a.team_id
 where a.hub_id = $1 and a.id = $2 and ($3::uuid[] is null or a.team_id = any ($3))
   and (a.finished_at is not null or ${mineSql('$4', '$5', '$6', '$7')})`;

/** Assessments as those may read them who write them, and once finished everybody around the team. */
@Injectable()
export class AssessmentQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  one(actor: Actor, id: string): Promise<ReadinessAssessmentView> {
    return this.in(this.unitOfWork.read(actor), actor, id);
  }

  /** The same inside a transaction. @throws NotFound */
  async in(sql: HubTx | HubRead, actor: Actor, id: string): Promise<ReadinessAssessmentView> {
    const [row] = await sql.rows<Row>(SQL, [
      sql.hubId,
      id,
      reachedTeamIds(actor, 'readiness.read'),
      ...mineValues(actor),
    ]);
    if (!row) throw new NotFound();
    const { isMine, phase, ...view } = row;
    const isLive = phase === 'open' && view.round.closedAt === null;
    return {
      ...view,
      finishedAt: view.finishedAt && new Date(view.finishedAt).toISOString(),
      evidence: view.evidence.map((piece) => ({ ...piece, canRemove: phase === 'open' })),
      capabilities: {
        write: isMine && isLive && view.finishedAt === null,
        reopen: isMine && isLive && view.finishedAt !== null,
        addEvidence: phase === 'open',
      },
    };
  }
}
