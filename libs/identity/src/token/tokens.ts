import type { ActorHub, HubRead, HubTx } from '@onsil/platform';

/** What a token opens: something of one hub, while it lives. */
export interface TokenHolder {
  readonly tokenId: string;
  readonly hub: ActorHub;
}

/** Tokens to be made: one for each subject. */
export interface NewTokens {
  readonly purpose: string;
  readonly subjectIds: readonly string[];
  readonly expiresAt: Date;
}

export type TokenState = 'open' | 'expired' | 'spent' | 'revoked';

export interface TokenSubject {
  readonly subjectId: string;
  readonly state: TokenState;
}

/** One-use tokens that open something of a hub for somebody who may have no account. Only hashes are stored. */
export abstract class Tokens {
  /** Makes the token of each subject and revokes the one before; answers the secrets, which nobody else has. */
  abstract issue(tx: HubTx, tokens: NewTokens): Promise<ReadonlyMap<string, string>>;
  /** The hub that a secret belongs to. @throws NotFound for a secret that was never ours. */
  abstract hubOf(secret: string): Promise<TokenHolder>;
  /** What it is for and whether it can still be spent. @throws NotFound when it is for another purpose. */
  abstract look(read: HubRead, holder: TokenHolder, purpose: string): Promise<TokenSubject>;
  /**
   * Spends it: of two at once, one gets `open` and the other `spent`; a token past its time stays unspent.
   * @throws NotFound when it is for another purpose.
   */
  abstract spend(tx: HubTx, holder: TokenHolder, purpose: string): Promise<TokenSubject>;
  /** Makes the live tokens of the subjects worthless. */
  abstract revoke(tx: HubTx, purpose: string, subjectIds: readonly string[]): Promise<void>;
}
