import type { Sql } from '@onsil/platform';

import type { KnownTeam } from './reading/assess.rule.js';
import type { TeamField } from './staged-row.js';

/** A team that a file may be about, with what the file may change of it. */
export interface MatchableTeam extends KnownTeam {
  readonly fields: Readonly<Record<TeamField, string | null>>;
  /** Contact of the one who leads it; null when nobody does. */
  readonly lead: {
    readonly participantId: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly isClaimed: boolean;
  } | null;
}

/** The teams of the hub with one of these names (as keys), business numbers or addresses of a lead (in lower case). */
export function knownTeams(
  sql: Sql,
  hubId: string,
  { keys, businessNumbers, addresses }: Readonly<Record<'keys' | 'businessNumbers' | 'addresses', readonly string[]>>,
): Promise<MatchableTeam[]> {
  return sql.rows<MatchableTeam>(
    `select t.id, t.name, t.name_key as "nameKey", t.business_number as "businessNumber",
            jsonb_build_object('name', t.name, 'district', t.district, 'sector', t.sector, 'kind', t.kind,
              'website', t.website, 'summary', nullif(t.summary, ''), 'business_number', t.business_number,
              'corporate_number', t.corporate_number) as fields,
            coalesce(l.emails, '{}') as "leadEmails", l.first as lead
       from ventures.team t
       left join lateral (
         select array_agg(lower(p.email)) filter (where p.email is not null) as emails,
                (array_agg(jsonb_build_object('participantId', p.id, 'email', p.email, 'phone', p.phone,
                   'isClaimed', p.person_id is not null)
                   order by p.id))[1] as first
           from ventures.membership m
           join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
          where m.hub_id = t.hub_id and m.team_id = t.id and m.role = 'lead' and m.left_on is null
       ) l on true
      where t.hub_id = $1 and (t.name_key = any($2) or t.business_number = any($3)
         or t.id in (select m.team_id
                       from ventures.participant p
                       join ventures.membership m on m.hub_id = p.hub_id and m.participant_id = p.id
                      where p.hub_id = $1 and lower(p.email) = any($4) and m.role = 'lead' and m.left_on is null))
      order by t.id`,
    [hubId, keys, businessNumbers, addresses],
  );
}
