import { Injectable } from '@nestjs/common';
import type { ReadinessAssessmentView } from '@onsil/contracts';
import { personJson } from '@onsil/identity';
import { dayIn } from '@onsil/network';
import { Clock, NotFound, reachedTeamIds, UnitOfWork, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { EVIDENCE_JSON, EVIDENCES } from '../evidence/evidence-json.js';
import { ROUND_JSON } from '../round/round-json.js';
import { answerJson } from './answer-json.js';
import { leavesItToLead, mineSql, mineValues, ownDraftSql, sidesOf } from './assessment-side.js';

interface Row extends Omit<ReadinessAssessmentView, 'capabilities'> {
  readonly isMine: boolean;
  readonly phase: string;
}

/**
 * One assessment whole. $1 hub, $2 assessment, $3 reached teams, $4-7 the reader, $8 their teams, $9 today.
 * Borrows ventures.team, programmes.cohort.
 */
const SQL = `
select a.id, jsonb_build_object('id', t.id, 'name', t.name) as team, ${ROUND_JSON} as round, a.perspective,
       ${personJson('a.assessor_id', '$9::date')} as assessor, a.finished_at as "finishedAt", a.version, c.phase,
       ${mineSql('$4', '$5', '$6', '$7')} as "isMine",
       (select coalesce(jsonb_agg(${answerJson('$9::date')} order by w.criterion_key), '[]') from readiness.answer w
         where w.hub_id = a.hub_id and w.assessment_id = a.id) as answers,
       (select coalesce(jsonb_agg(${EVIDENCE_JSON} order by e.added_at, e.id), '[]') from ${EVIDENCES}
         where e.hub_id = a.hub_id and e.team_id = a.team_id and e.framework_id = r.framework_id and e.removed_at is null) as evidence
  from readiness.assessment a
  join readiness.round r on r.hub_id = a.hub_id and r.id = a.round_id
  join readiness.framework f on f.hub_id = r.hub_id and f.id = r.framework_id
  join programmes.cohort c on c.hub_id = r.hub_id and c.id = r.cohort_id
  join ventures.team t on t.hub_id = a.hub_id and t.id = a.team_id
 where a.hub_id = $1 and a.id = $2 and ($3::uuid[] is null or a.team_id = any ($3))
   and (a.finished_at is not null or ${mineSql('$4', '$5', '$6', '$7')} or ${ownDraftSql('$8')})`;

/** Assessments as those may read them who write them, and once finished everybody around the team. */
@Injectable()
export class AssessmentQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

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
      actor.ownTeamIds,
      dayIn(actor.hub.timeZone, this.clock.now()),
    ]);
    if (!row) throw new NotFound();
    const { isMine, phase, ...view } = row;
    const isLive = phase === 'open' && view.round.closedAt === null;
    const takesEvidence = phase === 'open' && sidesOf(actor, view.team.id).length > 0;
    return {
      ...view,
      finishedAt: view.finishedAt && new Date(view.finishedAt).toISOString(),
      evidence: view.evidence.map((piece) => ({ ...piece, canRemove: takesEvidence })),
      capabilities: {
        write: isMine && isLive && view.finishedAt === null,
        reopen: isMine && isLive && view.finishedAt !== null,
        addEvidence: takesEvidence,
        leftToLead: leavesItToLead(actor, view.team.id),
      },
    };
  }
}
