import type { Role, Scope } from '@onsil/contracts';
import { newId } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';

/** What a test may say of a grant; the rest is filled in. */
export interface GrantOverrides {
  readonly personId: string;
  readonly role: Role;
  readonly scope?: Scope;
  readonly scopeId?: string | null;
  readonly startsOn?: string;
  readonly endsOn?: string | null;
  readonly changedAt?: string;
}

/** Stores a grant in the harness's hub; answers its id. */
export async function insertGrant(
  hub: Pick<HubHarness, 'asOwner' | 'hub'>,
  overrides: GrantOverrides,
): Promise<string> {
  const { personId, role, scope = 'hub', scopeId = null, startsOn = '2031-01-01', endsOn = null } = overrides;
  const id = newId();
  await hub.asOwner(
    `insert into identity.hub_grant (id, hub_id, person_id, role, scope, scope_id, starts_on, ends_on, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, hub.hub.id, personId, role, scope, scopeId, startsOn, endsOn, overrides.changedAt ?? '2031-01-01T00:00:00Z'],
  );
  return id;
}
