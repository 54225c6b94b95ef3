import type { Locale } from '@onsil/contracts';
import { newId } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';

import { PasswordHasher } from '../src/password/password-hasher.js';

/** What a test may say of a person; the rest is filled in. */
export interface PersonOverrides {
  readonly email?: string;
  readonly name?: string;
  readonly locale?: Locale;
  readonly isDemo?: boolean;
  /** Null: has none, signs in by mailed links. */
  readonly password?: string | null;
}

/** An address nobody else in the database has. */
export function uniqueEmail(name = 'person'): string {
  return `${name}.${newId().slice(-12)}@example.com`;
}

const hasher = new PasswordHasher();

/** Stores a person; answers id and address. */
export async function insertPerson(
  hub: Pick<HubHarness, 'asOwner'>,
  overrides: PersonOverrides = {},
): Promise<{ id: string; email: string }> {
  const { email = uniqueEmail(), name = '김민지', locale = 'ko', isDemo = false, password = null } = overrides;
  const id = newId();
  await hub.asOwner(`insert into identity.person (id, email, name, locale, is_demo) values ($1, $2, $3, $4, $5)`, [
    id,
    email,
    name,
    locale,
    isDemo,
  ]);
  if (password !== null)
    await hub.asOwner(`insert into identity.credential (person_id, password_hash, changed_at) values ($1, $2, now())`, [
      id,
      await hasher.hash(password),
    ]);
  return { id, email };
}
