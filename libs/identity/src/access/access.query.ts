import type { Locale, Role, Scope } from '@onsil/contracts';
import type { ActorHub, Sql } from '@onsil/platform';

/** A grant that holds today, on the clock of its hub. */
export interface LiveGrant {
  /** Null for a grant on a network. */
  readonly hubId: string | null;
  readonly networkId: string | null;
  readonly role: Role;
  readonly scope: Scope;
  readonly scopeId: string | null;
}

/** Everything the guard needs to know of one request. */
export interface Access {
  readonly personId: string;
  readonly locale: Locale;
  readonly sessionId: string;
  readonly ownDevice: boolean;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  /** False for the secret of before the last rotation, which is good for a moment more. */
  readonly isNewestSecret: boolean;
  /** Rights changed since the session got its secret. */
  readonly rotationDue: boolean;
  readonly grants: readonly LiveGrant[];
  /** The hub in the path published a privacy notice that the person has not accepted. */
  readonly owesNotice: boolean;
  /** The hub in the path; null when there is none of that slug. */
  readonly hub: ActorHub | null;
}

interface Asked {
  readonly at: Date;
  readonly hubSlug: string | null;
  readonly demo: boolean;
}

/** Of a session `s`: $2 is now, $3 the slug of the hub, $4 demo accounts too. */
const OF_SESSION = `p.id as "personId", p.locale, s.id as "sessionId", s.own_device as "ownDevice", s.started_at as "startedAt",
            s.last_seen_at as "lastSeenAt",
            coalesce(greatest(rights.changed_at, (select max(changed_at) from identity.rights_of_person_changed(p.id)))
                       > s.rotated_at, false) as "rotationDue",
            coalesce(rights.grants, '[]') as grants,
            (select jsonb_build_object('id', h.id, 'slug', h.slug, 'timeZone', h.time_zone, 'locale', h.locale)
               from network.hub h where h.slug = $3) as hub,
            exists (select from network.hub h, identity.notices_owed(p.id, array[h.id])
                     where h.slug = $3) as "owesNotice"
       from identity.session s
       join identity.person p on p.id = s.person_id
       left join lateral (
         select max(g.changed_at) as changed_at,
                jsonb_agg(jsonb_build_object('hubId', g.hub_id, 'networkId', g.network_id, 'role', g.role,
                                             'scope', g.scope, 'scopeId', g.scope_id)) as grants
           from (select hg.hub_id, null::uuid as network_id, hg.role, hg.scope, hg.scope_id, hg.changed_at
                   from identity.grants_of_person(p.id) hg join network.hub h on h.id = hg.hub_id
                  where ($2::timestamptz at time zone h.time_zone)::date
                        between hg.starts_on and coalesce(hg.ends_on, 'infinity')
                 union all
                 select null, ng.network_id, ng.role, 'network', null, ng.changed_at
                   from identity.network_grant ng
                  where ng.person_id = p.id and ($2::timestamptz at time zone 'UTC')::date
                        between ng.starts_on and coalesce(ng.ends_on, 'infinity')) g
       ) rights on true`;

const IS_STANDING = 's.ended_at is null and ($4 or not p.is_demo)';

const BY_SECRET = `select s.token_hash = $1 as "isNewestSecret", ${OF_SESSION}
      where (s.token_hash = $1 or (s.former_token_hash = $1 and s.former_token_until > $2)) and ${IS_STANDING}`;
const BY_ID = `select true as "isNewestSecret", ${OF_SESSION}
      where s.id = $1 and ${IS_STANDING}`;

/** Session, person, grants and the hub of the path in one round trip; nothing for an unknown or ended session. */
export async function accessOf(
  sql: Sql,
  { secretHash, at, hubSlug, demo }: Asked & { readonly secretHash: Buffer },
): Promise<Access | undefined> {
  const [found] = await sql.rows<Access>(BY_SECRET, [secretHash, at, hubSlug, demo]);
  return found;
}

/** The same of a session that is in use, by its id. */
export async function accessOfSession(
  sql: Sql,
  { sessionId, at, hubSlug, demo }: Asked & { readonly sessionId: string },
): Promise<Access | undefined> {
  const [found] = await sql.rows<Access>(BY_ID, [sessionId, at, hubSlug, demo]);
  return found;
}
