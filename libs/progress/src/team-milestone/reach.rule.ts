import type { Permission } from '@onsil/contracts';
import { NotFound, OutOfReach, reachedTeamIds, type Actor } from '@onsil/platform';

/**
 * Passes when the permission reaches the team.
 * @throws NotFound when the actor may not even see the team's milestones, OutOfReach when they may only look
 */
export function assertReached(actor: Actor, teamId: string, permission: Permission): void {
  if (!reaches(actor, teamId, 'milestone.read')) throw new NotFound();
  if (!reaches(actor, teamId, permission)) throw new OutOfReach();
}

/** True when the permission reaches the team. */
export function reaches(actor: Actor, teamId: string, permission: Permission): boolean {
  const teamIds = reachedTeamIds(actor, permission);
  return teamIds === null || teamIds.includes(teamId);
}
