import type { NetworkCountsView } from '@onsil/contracts';
import type { Sql } from '@onsil/platform';

/** How many cohorts are open in each hub of a network, and how many teams are on them: counts, no names. Borrows network.hub. */
export async function networkCounts(sql: Sql, networkId: string): Promise<NetworkCountsView> {
  const items = await sql.rows<NetworkCountsView['items'][number]>(
    `select h.slug, count(distinct t.cohort_id)::int as "openCohorts", count(distinct t.team_id)::int as teams
       from network.hub h
       left join ventures.teams_of_hubs(
              (select array_agg(own.id) from network.hub own where own.network_id = $1), 'open') t on t.hub_id = h.id
      where h.network_id = $1 group by h.slug order by h.slug`,
    [networkId],
  );
  return { items };
}
