import { PERMISSIONS, type Locale, type Permission, type Reach, type Role } from '@onsil/contracts';

import { newId } from '../src/ids/new-id.js';
import type { Actor, ActorHub } from '../src/tenancy/actor.js';

const REACH_OF_ROLE: Readonly<Record<Role, Reach>> = {
  network_operator: 'aggregate',
  hub_manager: 'hub',
  hub_staff: 'hub',
  mentor: 'assigned',
  evaluator: 'assigned',
  team_lead: 'own',
  team_member: 'own',
  funder_observer: 'aggregate',
  alumni: 'own',
};

/** What a test may say of an actor; the rest is filled in. */
export interface ActorOverrides {
  readonly personId?: string;
  readonly locale?: Locale;
  readonly ownTeamIds?: readonly string[];
  readonly assignedTeamIds?: readonly string[];
  /** Permissions this actor's role lacks. The real matrix is tested at the routes; here a use case sees only reaches. */
  readonly without?: readonly Permission[];
}

/** An actor of a role, holding every permission at the role's natural reach, but for `without`. */
export function actorOf(hub: ActorHub, role: Role, overrides: ActorOverrides = {}): Actor {
  const { personId = newId(), locale = 'ko', ownTeamIds = [], assignedTeamIds = [], without = [] } = overrides;
  const held = PERMISSIONS.filter((permission) => !without.includes(permission));
  return {
    kind: 'person',
    personId,
    hub,
    locale,
    roles: [role],
    reaches: Object.fromEntries(held.map((permission) => [permission, [REACH_OF_ROLE[role]]])),
    ownTeamIds,
    ledTeamIds: role === 'team_lead' ? ownTeamIds : [],
    assignedTeamIds,
  };
}
