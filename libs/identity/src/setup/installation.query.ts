import type { ActorHub, Sql } from '@onsil/platform';

/** What of a first set-up is there already. */
export interface Installation {
  /** Somebody else is there, has a password, or it is another network. */
  readonly isInUse: boolean;
  readonly networkId: string | null;
  readonly hub: ActorHub | null;
  readonly operatorId: string | null;
}

/** Looks under a lock, so that two set-ups at once make one network. Borrows network.network, network.hub. */
export async function installation(
  sql: Sql,
  { network, operatorEmail, slug }: { network: string; operatorEmail: string; slug: string },
): Promise<Installation> {
  await sql.rows(`select pg_advisory_xact_lock(hashtextextended('identity.set_up', 0))`);
  const [found] = await sql.rows<Installation>(
    `select exists (select from identity.credential)
            or exists (select from identity.person where email <> $1)
            or exists (select from network.network where name <> $2) as "isInUse",
            (select id from network.network where name = $2) as "networkId",
            (select json_build_object('id', id, 'slug', slug, 'timeZone', time_zone, 'locale', locale)
               from network.hub where slug = $3) as hub,
            (select id from identity.person where email = $1) as "operatorId"`,
    [operatorEmail, network, slug],
  );
  return found!;
}
