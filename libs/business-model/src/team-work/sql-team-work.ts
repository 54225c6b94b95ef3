import { Injectable } from '@nestjs/common';
import type { HubRead, HubTx } from '@onsil/platform';

import { TeamWork } from './team-work.js';

@Injectable()
export class SqlTeamWork extends TeamWork {
  override async hasDecidedExperiment(sql: HubTx | HubRead, teamId: string, experimentId: string): Promise<boolean> {
    const found = await sql.rows(
      `select x.id from business_model.experiment x
         join business_model.hypothesis h on h.hub_id = x.hub_id and h.id = x.hypothesis_id
        where x.hub_id = $1 and x.id = $2 and h.team_id = $3 and x.decided_at is not null`,
      [sql.hubId, experimentId, teamId],
    );
    return found.length > 0;
  }

  override async hasCanvasVersion(sql: HubTx | HubRead, teamId: string, canvasVersionId: string): Promise<boolean> {
    const found = await sql.rows(
      `select v.id from business_model.canvas_version v
         join business_model.canvas c on c.hub_id = v.hub_id and c.id = v.canvas_id
        where v.hub_id = $1 and v.id = $2 and c.team_id = $3 and c.put_aside_at is null`,
      [sql.hubId, canvasVersionId, teamId],
    );
    return found.length > 0;
  }
}
