import { Injectable } from '@nestjs/common';
import { newId, type HubTx } from '@onsil/platform';

import { TeamFacts, type TeamFact } from './team-facts.js';

@Injectable()
export class SqlTeamFacts extends TeamFacts {
  override async set(tx: HubTx, { teamId, kind, at, minutes, count, levels }: TeamFact): Promise<void> {
    await tx.rows(
      `insert into progress.team_fact (id, hub_id, team_id, kind, at, minutes, count, levels)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (hub_id, team_id, kind) do update
         set at = excluded.at, minutes = excluded.minutes, count = excluded.count, levels = excluded.levels`,
      [newId(), tx.hubId, teamId, kind, at, minutes, count ?? null, levels ? JSON.stringify(levels) : null],
    );
  }

  override async unset(tx: HubTx, { teamId, kind }: Pick<TeamFact, 'teamId' | 'kind'>): Promise<void> {
    await tx.rows(`delete from progress.team_fact where hub_id = $1 and team_id = $2 and kind = $3`, [
      tx.hubId,
      teamId,
      kind,
    ]);
  }
}
