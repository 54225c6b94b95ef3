import { Injectable } from '@nestjs/common';
import type { CanvasRow, TeamCanvasesView } from '@onsil/contracts';
import { NotFound, reachedTeamIds, UnitOfWork, type Actor } from '@onsil/platform';

import { mayActOn } from '../team-reach.js';
import { countsOf } from './counts-json.js';

/** $1 hub, $2 team, $3 reached teams. Borrows ventures.team. */
const TEAM = `
select json_build_object('id', t.id, 'name', t.name) as team,
  (select coalesce(jsonb_agg(json_build_object(
            'id', c.id, 'name', c.name, 'typeName', n.content->'name', 'counts', ${countsOf('c.id')},
            'versions', (select count(*) from business_model.canvas_version v where v.hub_id = c.hub_id and v.canvas_id = c.id),
            'isPutAside', c.put_aside_at is not null, 'changedAt', c.changed_at)
            order by c.put_aside_at is not null, c.changed_at desc, c.id), '[]')
     from business_model.canvas c
     join business_model.canvas_type_version n on n.hub_id = c.hub_id and n.id = c.canvas_type_version_id
    where c.hub_id = t.hub_id and c.team_id = t.id) as items
from ventures.team t
where t.hub_id = $1 and t.id = $2 and ($3::uuid[] is null or t.id = any($3))`;

/** The canvases of a team. */
@Injectable()
export class TeamCanvasesQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async execute(actor: Actor, teamId: string): Promise<TeamCanvasesView> {
    const [row] = await this.unitOfWork
      .read(actor)
      .rows<{ team: TeamCanvasesView['team']; items: CanvasRow[] }>(TEAM, [
        actor.hub.id,
        teamId,
        reachedTeamIds(actor, 'business_model.read'),
      ]);
    if (!row) throw new NotFound();
    return { ...row, capabilities: { write: mayActOn(actor, teamId, 'business_model.write') } };
  }
}
