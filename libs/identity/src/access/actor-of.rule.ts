import type { Role } from '@onsil/contracts';
import type { Actor, ActorHub } from '@onsil/platform';

import type { LiveGrant } from './access.query.js';
import { reachesOf } from './permission-matrix.js';

const TEAM_ROLES: ReadonlySet<Role> = new Set(['team_lead', 'team_member']);

/** The actor that a person is in a hub by the grants that hold there; null without any. */
export function actorOfGrants(
  { personId, locale }: Pick<Actor, 'locale'> & { readonly personId: string },
  hub: ActorHub,
  grants: readonly LiveGrant[],
): Actor | null {
  const here = grants.filter(({ hubId }) => hubId === hub.id);
  if (here.length === 0) return null;
  const roles = [...new Set(here.map(({ role }) => role))];
  const teamsWhere = (isOne: (role: Role) => boolean) => [
    ...new Set(
      here.flatMap(({ role, scope, scopeId }) => (scope === 'team' && scopeId && isOne(role) ? [scopeId] : [])),
    ),
  ];
  return {
    kind: 'person',
    personId,
    hub,
    locale,
    roles,
    reaches: reachesOf(roles),
    ownTeamIds: teamsWhere((role) => TEAM_ROLES.has(role)),
    ledTeamIds: teamsWhere((role) => role === 'team_lead'),
    assignedTeamIds: teamsWhere((role) => role === 'mentor'),
  };
}
