import type { NetworkHubsView } from '@onsil/contracts';
import type { Sql } from '@onsil/platform';

/** The hubs of a network with how many people hold which role there: counts, no names. Borrows network.network, network.hub. */
export async function networkHubs(sql: Sql, networkId: string, at: Date): Promise<NetworkHubsView> {
  const [view] = await sql.rows<NetworkHubsView>(
    `with counted as (
       select role, c.hub_id, count(*)::int as people
         from unnest(array['hub_manager', 'hub_staff', 'mentor', 'team_lead', 'team_member']) role,
              lateral identity.people_of_hubs(
                (select array_agg(h.id) from network.hub h where h.network_id = $1), role, ($2::timestamptz at time zone 'UTC')::date) c
        group by role, c.hub_id)
     select json_build_object('id', n.id, 'name', n.name) as network,
            coalesce((
              select json_agg(json_build_object('slug', h.slug, 'nameKo', h.name_ko, 'nameEn', h.name_en, 'kind', h.kind,
                       'managers', coalesce((select people from counted c where c.hub_id = h.id and role = 'hub_manager'), 0),
                       'staff', coalesce((select people from counted c where c.hub_id = h.id and role = 'hub_staff'), 0),
                       'mentors', coalesce((select people from counted c where c.hub_id = h.id and role = 'mentor'), 0),
                       'members', coalesce((select sum(people) from counted c
                                             where c.hub_id = h.id and role in ('team_lead', 'team_member')), 0)
                     ) order by h.slug)
                from network.hub h where h.network_id = n.id), '[]') as items
       from network.network n where n.id = $1`,
    [networkId, at],
  );
  return view!;
}
