import { defineColumns, newId, type Actor, type Sql } from '@onsil/platform';

defineColumns('progress.team_fact', {
  id: 'open',
  hub_id: 'open',
  team_id: 'open',
  kind: 'open',
  at: 'open',
  minutes: 'open',
  count: 'open',
  levels: 'open',
});

/** Notes that somebody of the team did something, so that it does not count as silent. What staff do for it is no sign. */
export async function noteSignOfLife(
  tx: Sql & { readonly hubId: string; readonly actor: Actor; readonly at: Date },
  teamId: string,
): Promise<void> {
  if (!tx.actor.ownTeamIds.includes(teamId)) return;
  await tx.rows(
    `insert into progress.team_fact as f (id, hub_id, team_id, kind, at) values ($1, $2, $3, 'activity', $4)
     on conflict (hub_id, team_id, kind) do update set at = greatest(f.at, excluded.at)`,
    [newId(), tx.hubId, teamId, tx.at],
  );
}
