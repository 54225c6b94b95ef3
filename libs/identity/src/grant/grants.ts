import type { Role, Scope } from '@onsil/contracts';
import type { HubTx } from '@onsil/platform';

/** A right somebody gets in a hub. */
export interface GivenGrant {
  readonly personId: string;
  readonly role: Role;
  readonly scope: Exclude<Scope, 'network'>;
  readonly scopeId: string | null;
  /** First day on the hub's clock; today when left out. */
  readonly startsOn?: string | null;
  /** Last day on the hub's clock; null = until it is ended. */
  readonly endsOn?: string | null;
}

/** How other modules give and end rights within their own transaction; who may do so is theirs to judge. */
export abstract class Grants {
  /** Gives a right; false when the person already holds it there. */
  abstract give(tx: HubTx, grant: GivenGrant): Promise<boolean>;
  /** Ends what the person holds in these roles on a team, from this moment. */
  abstract endOnTeam(tx: HubTx, of: { personId: string; teamId: string; roles: readonly Role[] }): Promise<void>;
}
