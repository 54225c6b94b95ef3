import type { HubKind, MeView, Permission, Role, Scope } from '@onsil/contracts';
import type { SignedInPerson, Sql } from '@onsil/platform';

import { reachesOf } from '../access/permission-matrix.js';

interface MeRow extends Omit<MeView, 'hubs' | 'networks'> {
  readonly hubs: {
    readonly slug: string;
    readonly name: string;
    readonly kind: HubKind;
    readonly timeZone: string;
    readonly grants: { readonly role: Role; readonly scope: Scope; readonly scopeId: string | null }[];
  }[];
  readonly networks: { readonly id: string; readonly name: string; readonly roles: Role[] }[];
}

/** The signed-in person: own data, and each hub and network, named in the language asked in, with what they may do there. */
export async function me(sql: Sql, { personId, locale }: SignedInPerson, at: Date): Promise<MeView> {
  const [row] = await sql.rows<MeRow>(
    `select p.id, p.email, p.name, p.locale, p.version,
            exists (select 1 from identity.credential c where c.person_id = p.id) as "hasPassword",
            coalesce((
              select jsonb_agg(hub order by hub ->> 'name')
                from (select jsonb_build_object('slug', h.slug, 'kind', h.kind, 'timeZone', h.time_zone,
                             'name', case $3 when 'ko' then h.name_ko else h.name_en end,
                             'grants', jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope, 'scopeId', g.scope_id))
                             ) as hub
                        from identity.grants_of_person(p.id) g join network.hub h on h.id = g.hub_id
                       where ($2::timestamptz at time zone h.time_zone)::date
                             between g.starts_on and coalesce(g.ends_on, 'infinity')
                       group by h.id) hubs), '[]') as hubs,
            coalesce((
              select jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name, 'roles', jsonb_build_array(g.role)) order by n.name)
                from identity.network_grant g join network.network n on n.id = g.network_id
               where g.person_id = p.id and ($2::timestamptz at time zone 'UTC')::date
                     between g.starts_on and coalesce(g.ends_on, 'infinity')), '[]') as networks
       from identity.person p where p.id = $1`,
    [personId, at, locale],
  );
  return {
    ...row!,
    hubs: row!.hubs.map(({ grants, ...hub }) => {
      const roles = [...new Set(grants.map(({ role }) => role))];
      return { ...hub, roles, permissions: permissionsOf(roles), teamIds: ownTeams(grants) };
    }),
    networks: row!.networks.map((network) => ({ ...network, permissions: permissionsOf(network.roles) })),
  };
}

function permissionsOf(roles: readonly Role[]): Permission[] {
  return Object.keys(reachesOf(roles)) as Permission[];
}

function ownTeams(grants: MeRow['hubs'][number]['grants']): string[] {
  const own = grants.filter(({ role }) => role === 'team_lead' || role === 'team_member');
  return [...new Set(own.flatMap(({ scopeId }) => scopeId ?? []))];
}
