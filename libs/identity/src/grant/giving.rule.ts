import type { Role, Scope } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';

import { GRANTABLE_ROLES } from '../access/permission-matrix.js';
import { MentorIsAssigned, RoleFollowsTeam, RoleNeedsOtherScope, RoleNotYoursToGive } from '../identity.errors.js';

const SCOPES_OF_ROLE: Readonly<Record<Role, readonly Scope[]>> = {
  network_operator: ['network'],
  hub_manager: ['hub'],
  hub_staff: ['hub'],
  mentor: ['hub', 'team'],
  team_lead: ['team'],
  team_member: ['team'],
  funder_observer: ['hub', 'programme'],
  evaluator: [],
  alumni: [],
};

/** What is to be given: a role on a scope. */
export interface RoleOnScope {
  readonly role: Role;
  readonly scope: Scope;
  readonly scopeId: string | null;
}

/** Nobody gives, changes or ends a role above their own. @throws RoleNotYoursToGive */
export function assertMayGive(actor: Pick<Actor, 'kind' | 'roles'>, role: Role): void {
  if (actor.kind === 'person' && !actor.roles.some((own) => GRANTABLE_ROLES[own].includes(role)))
    throw new RoleNotYoursToGive();
}

/**
 * Rights on a team follow its memberships, which keep a lead for every team: they are not given or taken on their own.
 * @throws RoleFollowsTeam
 */
export function assertNotOfTeam(role: Role): void {
  if (role === 'team_lead' || role === 'team_member') throw new RoleFollowsTeam();
}

/**
 * Nobody gets a team above their capacity without a reason: a mentor's right on a team follows their assignment.
 * @throws MentorIsAssigned
 */
export function assertNotAssignment({ role, scope }: Pick<RoleOnScope, 'role' | 'scope'>): void {
  if (role === 'mentor' && scope === 'team') throw new MentorIsAssigned();
}

/** @throws RoleNeedsOtherScope */
export function assertScopeFits({ role, scope, scopeId }: RoleOnScope): void {
  if (!SCOPES_OF_ROLE[role].includes(scope) || (scope === 'hub') !== (scopeId === null))
    throw new RoleNeedsOtherScope();
}
