import type { Locale } from '@onsil/contracts';
import type { Sql } from '@onsil/platform';

/** A person as far as signing in needs to know. */
export interface Account {
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly passwordHash: string | null;
}

const ACCOUNT = `
  select p.id as "personId", p.email, p.name, p.locale, c.password_hash as "passwordHash"
    from identity.person p left join identity.credential c on c.person_id = p.id`;

/** The account of an address; demo accounts only while the demo is on. */
export async function accountByEmail(sql: Sql, email: string, demo: boolean): Promise<Account | undefined> {
  const [account] = await sql.rows<Account>(`${ACCOUNT} where p.email = $1 and ($2 or not p.is_demo)`, [email, demo]);
  return account;
}

/** The account of a person who is known to exist. */
export async function accountOf(sql: Sql, personId: string): Promise<Account> {
  const [account] = await sql.rows<Account>(`${ACCOUNT} where p.id = $1`, [personId]);
  return account!;
}

/** What must not be a person's password: the address, the name, and the hubs they belong to. */
export async function passwordContextOf(sql: Sql, personId: string): Promise<string[]> {
  const words = await sql.rows<{ word: string }>(
    `select unnest(array[p.email, split_part(p.email, '@', 1), p.name]) as word from identity.person p where p.id = $1
     union select unnest(array[h.slug, h.name_ko, h.name_en])
       from identity.grants_of_person($1) g join network.hub h on h.id = g.hub_id`,
    [personId],
  );
  return words.map(({ word }) => word);
}
