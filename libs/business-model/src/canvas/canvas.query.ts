import { Injectable } from '@nestjs/common';
import type { CanvasView } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { Clock, NotFound, reachedTeamIds, UnitOfWork, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { itemJson } from '../canvas-item/item-json.js';
import { versionJson } from '../canvas-version/version-json.js';
import { mayActOn } from '../team-reach.js';
import { countsOf } from './counts-json.js';

/** $1 hub, $2 canvas, $3 reached teams, $4 today. Borrows ventures.team, identity.person, .hub_grant. */
const CANVAS = `
select jsonb_build_object(
  'id', c.id, 'name', c.name, 'team', json_build_object('id', t.id, 'name', t.name),
  'type', json_build_object('number', n.number, 'content', n.content,
    'source', case when y.built_in_key is null then json_build_object('kind', 'hub', 'id', y.id)
                   else json_build_object('kind', 'built_in', 'key', y.built_in_key) end),
  'isPutAside', c.put_aside_at is not null,
  'items', (select coalesce(jsonb_agg(${itemJson('$4::date')} order by i.position, i.id), '[]')
              from business_model.canvas_item i
             where i.hub_id = c.hub_id and i.canvas_id = c.id and i.removed_at is null),
  'counts', ${countsOf('c.id')},
  'blockThreads', (select coalesce(jsonb_object_agg(by_block.block, by_block.open), '{}')
                     from (select d.block, count(*) as open from business_model.canvas_thread d
                            where d.hub_id = c.hub_id and d.canvas_id = c.id and d.canvas_item_id is null
                              and d.resolved_at is null group by d.block) by_block),
  'lastVersion', (select ${versionJson('$4::date')} from business_model.canvas_version v
                   where v.hub_id = c.hub_id and v.canvas_id = c.id order by v.number desc limit 1),
  'changedAt', c.changed_at, 'revision', c.revision, 'version', c.version) as canvas
from business_model.canvas c
join business_model.canvas_type_version n on n.hub_id = c.hub_id and n.id = c.canvas_type_version_id
join business_model.canvas_type y on y.hub_id = n.hub_id and y.id = n.canvas_type_id
join ventures.team t on t.hub_id = c.hub_id and t.id = c.team_id
where c.hub_id = $1 and c.id = $2 and ($3::uuid[] is null or c.team_id = any($3))`;

/** A canvas as its readers see it. */
@Injectable()
export class CanvasQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  one(actor: Actor, id: string): Promise<CanvasView> {
    return this.in(this.unitOfWork.read(actor), actor, id);
  }

  /** The same inside a transaction. @throws NotFound */
  async in(sql: HubTx | HubRead, actor: Actor, id: string): Promise<CanvasView> {
    const [found] = await sql.rows<{ canvas: Omit<CanvasView, 'capabilities'> }>(CANVAS, [
      sql.hubId,
      id,
      reachedTeamIds(actor, 'business_model.read'),
      dayIn(actor.hub.timeZone, this.clock.now()),
    ]);
    if (!found) throw new NotFound();
    const { canvas } = found;
    return {
      ...canvas,
      capabilities: {
        change: mayActOn(actor, canvas.team.id, 'business_model.write'),
        write: !canvas.isPutAside && mayActOn(actor, canvas.team.id, 'business_model.write'),
        comment: !canvas.isPutAside && mayActOn(actor, canvas.team.id, 'business_model.comment'),
        suggest: !canvas.isPutAside && mayActOn(actor, canvas.team.id, 'business_model.suggest'),
        bookmark: mayActOn(actor, canvas.team.id, 'business_model.bookmark'),
        export: mayActOn(actor, canvas.team.id, 'business_model.export'),
      },
    };
  }
}
