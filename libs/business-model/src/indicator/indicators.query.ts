import { Injectable } from '@nestjs/common';
import type { IndicatorView, TeamIndicatorsView } from '@onsil/contracts';
import {
  NotFound,
  reachedTeamIds,
  StaleVersion,
  UnitOfWork,
  type Actor,
  type HubRead,
  type HubTx,
} from '@onsil/platform';

import { assertMayActOn, mayActOn, personNameJson } from '../team-reach.js';
import { INDICATOR_CATALOGUE } from './catalogue.js';

/** Impact is told by these blocks of a logic model; `impact` and `outcomes_*` are in other types too. */
const TOLD_BLOCKS = ['outputs', 'outcomes_short', 'outcomes_medium', 'outcomes_long', 'impact', 'impact_measures'];

const NOTE_JSON = `json_build_object('id', i.id, 'canvas', json_build_object('id', c.id, 'name', c.name),
  'block', i.block, 'text', i.body)`;

/** SQL for indicator `x` as it is shown. */
const INDICATOR_JSON = `jsonb_build_object(
  'id', x.id, 'name', x.name, 'unit', x.unit, 'kind', x.kind, 'rhythm', x.rhythm, 'key', x.catalogue_key,
  'standard', x.standard, 'method', x.method,
  'baseline', json_build_object('value', x.baseline_value, 'on', x.baseline_on),
  'target', case when x.target_on is not null then json_build_object('value', x.target_value, 'on', x.target_on) end,
  'notes', (select coalesce(json_agg(${NOTE_JSON} order by i.id), '[]')
              from business_model.indicator_item l
              join business_model.canvas_item i on i.hub_id = l.hub_id and i.id = l.canvas_item_id
              join business_model.canvas c on c.hub_id = i.hub_id and c.id = i.canvas_id
             where l.hub_id = x.hub_id and l.indicator_id = x.id and i.removed_at is null),
  'changedBy', ${personNameJson('x.changed_by')}, 'changedAt', x.changed_at, 'version', x.version)`;

/** $1 hub, $2 team, $3 reached teams, $4 blocks. Borrows ventures.team, identity.person. */
const OF_TEAM = `
select json_build_object('id', t.id, 'name', t.name) as team,
  (select coalesce(jsonb_agg(${INDICATOR_JSON} order by x.id), '[]') from business_model.indicator x
    where x.hub_id = t.hub_id and x.team_id = t.id and x.removed_at is null) as items,
  (select coalesce(jsonb_agg(${NOTE_JSON} order by c.changed_at desc, array_position($4::text[], i.block), i.position), '[]')
     from business_model.canvas c
     join business_model.canvas_item i on i.hub_id = c.hub_id and i.canvas_id = c.id and i.removed_at is null
    where c.hub_id = t.hub_id and c.team_id = t.id and c.put_aside_at is null and i.block = any($4)) as notes
from ventures.team t
where t.hub_id = $1 and t.id = $2 and ($3::uuid[] is null or t.id = any($3))`;

/** Indicators as they are read and changed. */
@Injectable()
export class IndicatorsQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async ofTeam(actor: Actor, teamId: string): Promise<TeamIndicatorsView> {
    const [row] = await this.unitOfWork
      .read(actor)
      .rows<Pick<TeamIndicatorsView, 'team' | 'items' | 'notes'>>(OF_TEAM, [
        actor.hub.id,
        teamId,
        reachedTeamIds(actor, 'business_model.read'),
        TOLD_BLOCKS,
      ]);
    if (!row) throw new NotFound();
    const write = mayActOn(actor, teamId, 'business_model.write');
    return { ...row, catalogue: [...INDICATOR_CATALOGUE], capabilities: { write } };
  }

  /** One inside a transaction. @throws NotFound */
  async in(sql: HubTx | HubRead, id: string): Promise<IndicatorView> {
    const [found] = await sql.rows<{ indicator: IndicatorView }>(
      `select ${INDICATOR_JSON} as indicator from business_model.indicator x where x.hub_id = $1 and x.id = $2`,
      [sql.hubId, id],
    );
    if (!found) throw new NotFound();
    return found.indicator;
  }

  /** Locked, on the version that was read. @throws NotFound, OutOfReach, StaleVersion */
  async getForUpdate(tx: HubTx, id: string, version: number): Promise<{ teamId: string; before: IndicatorView }> {
    const [locked] = await tx.rows<{ teamId: string; version: number }>(
      `select team_id as "teamId", version from business_model.indicator
        where hub_id = $1 and id = $2 and removed_at is null for update`,
      [tx.hubId, id],
    );
    if (!locked) throw new NotFound();
    assertMayActOn(tx.actor, locked.teamId, 'business_model.write');
    const before = await this.in(tx, id);
    if (locked.version !== version) throw new StaleVersion(before);
    return { teamId: locked.teamId, before };
  }
}
