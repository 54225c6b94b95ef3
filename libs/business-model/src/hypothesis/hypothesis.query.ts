import { Injectable } from '@nestjs/common';
import type { HypothesisRow, HypothesisView, TeamHypothesesView } from '@onsil/contracts';
import { NotFound, reachedTeamIds, UnitOfWork, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { EVIDENCE_JSON } from '../evidence/evidence-json.js';
import { EXPERIMENT_JSON } from '../experiment/experiment-json.js';
import { mayActOn, personNameJson } from '../team-reach.js';
import { countersOf } from '../testing-counters/counters-json.js';

const saying = (verdict: string): string => `(
  select count(*) from business_model.evidence_hypothesis l
    join business_model.evidence e on e.hub_id = l.hub_id and e.id = l.evidence_id
   where l.hub_id = h.hub_id and l.hypothesis_id = h.id and e.removed_at is null and l.verdict = '${verdict}')`;

/** $1 hub, $2 team, $3 reached teams. Borrows ventures.team. */
const OF_TEAM = `
select json_build_object('id', t.id, 'name', t.name) as team, ${countersOf('t.id')} as counters,
  (select coalesce(jsonb_agg(jsonb_build_object(
            'id', h.id, 'number', h.number, 'statement', h.statement, 'kind', h.kind, 'risk', h.risk, 'state', h.state,
            'evidence', json_build_object('supports', ${saying('supports')}, 'contradicts', ${saying('contradicts')},
                                          'unclear', ${saying('unclear')}),
            'experiments', (select count(*) from business_model.experiment x where x.hub_id = h.hub_id and x.hypothesis_id = h.id),
            'statedAt', h.stated_at, 'decidedAt', h.decided_at)
            order by array_position(array['testing', 'draft', 'refuted', 'supported', 'parked'], h.state), h.number), '[]')
     from business_model.hypothesis h where h.hub_id = t.hub_id and h.team_id = t.id) as items
from ventures.team t
where t.hub_id = $1 and t.id = $2 and ($3::uuid[] is null or t.id = any($3))`;

/** $1 hub, $2 hypothesis, $3 reached teams. Borrows ventures.team, identity.person. */
const ONE = `
select jsonb_build_object(
  'id', h.id, 'number', h.number, 'team', json_build_object('id', t.id, 'name', t.name), 'statement', h.statement,
  'kind', h.kind, 'risk', h.risk, 'state', h.state, 'reason', h.reason, 'statedBy', ${personNameJson('h.stated_by')},
  'statedAt', h.stated_at, 'decidedBy', ${personNameJson('h.decided_by')}, 'decidedAt', h.decided_at, 'version', h.version,
  'notes', (select coalesce(jsonb_agg(json_build_object('id', i.id, 'canvas', json_build_object('id', c.id, 'name', c.name),
              'block', i.block, 'text', i.body, 'confidence', i.confidence) order by i.id), '[]')
              from business_model.hypothesis_item l
              join business_model.canvas_item i on i.hub_id = l.hub_id and i.id = l.canvas_item_id
              join business_model.canvas c on c.hub_id = i.hub_id and c.id = i.canvas_id
             where l.hub_id = h.hub_id and l.hypothesis_id = h.id and i.removed_at is null),
  'experiments', (select coalesce(jsonb_agg(${EXPERIMENT_JSON} order by x.id), '[]')
                    from business_model.experiment x where x.hub_id = h.hub_id and x.hypothesis_id = h.id),
  'evidence', (select coalesce(jsonb_agg(${EVIDENCE_JSON} || jsonb_build_object('verdict', l.verdict)
                        order by e.happened_on desc, e.id desc), '[]')
                 from business_model.evidence_hypothesis l
                 join business_model.evidence e on e.hub_id = l.hub_id and e.id = l.evidence_id
                where l.hub_id = h.hub_id and l.hypothesis_id = h.id and e.removed_at is null)) as hypothesis
from business_model.hypothesis h
join ventures.team t on t.hub_id = h.hub_id and t.id = h.team_id
where h.hub_id = $1 and h.id = $2 and ($3::uuid[] is null or h.team_id = any($3))`;

/** Hypotheses as their readers see them. */
@Injectable()
export class HypothesisQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A team's hypotheses with its counters. @throws NotFound */
  async ofTeam(actor: Actor, teamId: string): Promise<TeamHypothesesView> {
    const [row] = await this.unitOfWork
      .read(actor)
      .rows<Pick<TeamHypothesesView, 'team' | 'counters'> & { items: HypothesisRow[] }>(OF_TEAM, [
        actor.hub.id,
        teamId,
        reachedTeamIds(actor, 'business_model.read'),
      ]);
    if (!row) throw new NotFound();
    return { ...row, capabilities: { write: mayActOn(actor, teamId, 'business_model.write') } };
  }

  /** @throws NotFound */
  one(actor: Actor, id: string): Promise<HypothesisView> {
    return this.in(this.unitOfWork.read(actor), actor, id);
  }

  /** The same inside a transaction. @throws NotFound */
  async in(sql: HubTx | HubRead, actor: Actor, id: string): Promise<HypothesisView> {
    const [found] = await sql.rows<{ hypothesis: Omit<HypothesisView, 'capabilities'> }>(ONE, [
      sql.hubId,
      id,
      reachedTeamIds(actor, 'business_model.read'),
    ]);
    if (!found) throw new NotFound();
    const { hypothesis } = found;
    return { ...hypothesis, capabilities: { write: mayActOn(actor, hypothesis.team.id, 'business_model.write') } };
  }
}
