import type { Permission } from '@onsil/contracts';
import { NotFound, OutOfReach, reachedTeamIds, type Actor } from '@onsil/platform';

/** Whether a permission reaches a team's work. */
export function mayActOn(actor: Actor, teamId: string, permission: Permission): boolean {
  const teamIds = reachedTeamIds(actor, permission);
  return teamIds === null || teamIds.includes(teamId);
}

/** @throws NotFound when the actor may not know of the team's work, OutOfReach when they may only read it */
export function assertMayActOn(actor: Actor, teamId: string, permission: Permission): void {
  if (!mayActOn(actor, teamId, 'business_model.read')) throw new NotFound();
  if (!mayActOn(actor, teamId, permission)) throw new OutOfReach();
}

/** SQL for the person in a column, as `{ id, name }` or null, whether or not they are still here. Borrows identity.person. */
export const personNameJson = (column: string): string =>
  `(select json_build_object('id', who.id, 'name', who.name) from identity.person who where who.id = ${column})`;
