import type { Locale } from '@onsil/contracts';
import type { ActorHub, GlobalTx } from '@onsil/platform';

/** What somebody without an account says of themselves. */
export interface NewcomerData {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly locale: Locale;
}

/** A newcomer whose password was judged and hashed. */
export interface Newcomer extends Omit<NewcomerData, 'password'> {
  readonly passwordHash: string;
  /** Signs in only while the demo is on. */
  readonly isDemo?: boolean;
}

/** Accounts for people who proved an address by an invitation. */
export abstract class Newcomers {
  /** Whether somebody signs in with this address. */
  abstract hasAccount(email: string): Promise<boolean>;
  /** The address a person signs in with. */
  abstract emailOf(personId: string): Promise<string>;
  /** Judges and hashes the password; to be called before the transaction. @throws PasswordRefused */
  abstract prepare(data: NewcomerData, hub: ActorHub): Promise<Newcomer>;
  /** Makes the account; null when the address got one meanwhile. */
  abstract create(tx: GlobalTx, newcomer: Newcomer): Promise<string | null>;
}
