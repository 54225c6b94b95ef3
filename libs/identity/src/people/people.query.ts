import type { PeopleQuery, PersonOfHubView } from '@onsil/contracts';
import { afterKey, pageKey, type HubRead } from '@onsil/platform';
import { z } from 'zod';

const AFTER = z.tuple([z.string(), z.uuid()]);

/** People with a live or coming grant in the hub, by name; keyset-paged. Borrows network.hub. */
export async function peopleOfHub(
  read: HubRead,
  { after, limit, role, search }: PeopleQuery,
  at: Date,
): Promise<{ items: PersonOfHubView[]; next: string | null }> {
  const [afterName, afterId] = afterKey(after, AFTER) ?? [null, null];
  const rows = await read.rows<PersonOfHubView>(
    `with held as (
       select g.* from identity.hub_grant g join network.hub h on h.id = g.hub_id
        where g.hub_id = $1 and g.ended_at is null
          and coalesce(g.ends_on, 'infinity') >= ($2::timestamptz at time zone h.time_zone)::date)
     select p.id as "personId", p.name, p.email,
            jsonb_agg(jsonb_build_object('id', g.id, 'role', g.role, 'scope', g.scope, 'scopeId', g.scope_id,
                      'startsOn', g.starts_on, 'endsOn', g.ends_on, 'version', g.version) order by g.starts_on, g.id) as grants
       from held g join identity.person p on p.id = g.person_id
      where ($3::text is null or exists (select from held r where r.person_id = p.id and r.role = $3))
        and ($4::text is null or position(lower($4) in lower(p.name)) > 0 or position(lower($4) in p.email) > 0)
        and ($5::text is null or (p.name, p.id) > ($5, $6::uuid))
      group by p.id
      order by p.name, p.id
      limit $7`,
    [read.hubId, at, role ?? null, search || null, afterName, afterId, limit + 1],
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? pageKey([last.name, last.personId]) : null };
}
