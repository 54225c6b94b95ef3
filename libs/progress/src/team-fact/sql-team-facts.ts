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

  override async say(tx: HubTx, { kind, teamIds, facts }: Parameters<TeamFacts['say']>[1]): Promise<void> {
    await tx.rows(
      `delete from progress.team_fact where hub_id = $1 and kind = $2 and team_id = any ($3) and team_id <> all ($4)`,
      [tx.hubId, kind, teamIds, facts.map(({ teamId }) => teamId)],
    );
    await tx.rows(
      `insert into progress.team_fact (id, hub_id, team_id, kind, at, minutes, count)
       select f.id, $1, f.team_id, $2, f.at, f.minutes, f.count
         from unnest($3::uuid[], $4::uuid[], $5::timestamptz[], $6::int[], $7::int[]) f (id, team_id, at, minutes, count)
       on conflict (hub_id, team_id, kind) do update set at = excluded.at, minutes = excluded.minutes, count = excluded.count`,
      [
        tx.hubId,
        kind,
        facts.map(() => newId()),
        facts.map(({ teamId }) => teamId),
        facts.map(({ at }) => at),
        facts.map(({ minutes }) => minutes),
        facts.map(({ count }) => count ?? null),
      ],
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
