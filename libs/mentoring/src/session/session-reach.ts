import type { Permission } from '@onsil/contracts';
import { NotFound, OutOfReach, reachedTeamIds, reachesHub, type Actor } from '@onsil/platform';

/** Whose a session is, for judging who may do what with it. */
export interface SessionSides {
  readonly teamId: string;
  /** The mentor's account; null without one. */
  readonly mentorPersonId: string | null;
}

/** SQL: true when a session `s` of mentor `m` may be seen; `teams` are reached team ids (null = all), `me` the reader. */
export const visibleSession = (teams: string, me: string): string =>
  `(${teams}::uuid[] is null or s.team_id = any(${teams}) or m.person_id = ${me})`;

/** A mentor keeps sight of sessions they held, also after the pair was handed over. @throws NotFound */
export function assertVisible(actor: Actor, { teamId, mentorPersonId }: SessionSides): void {
  const teamIds = reachedTeamIds(actor, 'session.read');
  const isVisible = teamIds === null || teamIds.includes(teamId) || isOwn(actor, mentorPersonId);
  if (!isVisible) throw new NotFound();
}

/** Staff for everybody, a team for itself, a mentor for their own sessions only. */
export function mayActOn(actor: Actor, { teamId, mentorPersonId }: SessionSides, permission: Permission): boolean {
  if (reachesHub(actor, permission)) return true;
  const reaches = actor.reaches[permission] ?? [];
  return (
    (reaches.includes('own') && actor.ownTeamIds.includes(teamId)) ||
    (reaches.includes('assigned') && isOwn(actor, mentorPersonId))
  );
}

/** @throws NotFound, OutOfReach */
export function assertMayActOn(actor: Actor, sides: SessionSides, permission: Permission): void {
  assertVisible(actor, sides);
  if (!mayActOn(actor, sides, permission)) throw new OutOfReach();
}

function isOwn(actor: Actor, mentorPersonId: string | null): boolean {
  return mentorPersonId !== null && mentorPersonId === actor.personId;
}
