import type { ReadinessPerspective } from '@onsil/contracts';
import { NotFound, OutOfReach, reachedTeamIds, type Actor } from '@onsil/platform';

/** Whose an assessment is. */
export interface AssessmentSide {
  readonly teamId: string;
  readonly perspective: ReadinessPerspective;
  readonly assessorId: string | null;
  readonly isFinished: boolean;
}

/** The teams for which the actor writes the team's own side. */
function writtenForTeams(actor: Actor): readonly string[] {
  const reaches = actor.reaches['readiness.assess'] ?? [];
  return [...(reaches.includes('own') ? actor.ownTeamIds : []), ...(reaches.includes('led') ? actor.ledTeamIds : [])];
}

/** The sides that the actor may take on a team: a lead the team's own, a mentor for those assigned, staff for all. */
export function sidesOf(actor: Actor, teamId: string): readonly ReadinessPerspective[] {
  const reaches = actor.reaches['readiness.assess'] ?? [];
  return [
    ...(writtenForTeams(actor).includes(teamId) ? (['self'] as const) : []),
    ...(reaches.includes('assigned') && actor.assignedTeamIds.includes(teamId) ? (['mentor'] as const) : []),
    ...(reaches.includes('hub') ? (['staff', 'panel'] as const) : []),
  ];
}

/** The actor may write it: its own assessor, or one of those who write together, while they hold that side. */
export function isMine(actor: Actor, { teamId, perspective, assessorId }: AssessmentSide): boolean {
  return sidesOf(actor, teamId).includes(perspective) && (assessorId === null || assessorId === actor.personId);
}

/** A draft exists for its own side only, a team's own for all its people. @throws NotFound, OutOfReach */
export function assertMine(actor: Actor, side: AssessmentSide): void {
  const teamIds = reachedTeamIds(actor, 'readiness.read');
  const isReached = teamIds === null || teamIds.includes(side.teamId);
  const isOwn = side.perspective === 'self' && actor.ownTeamIds.includes(side.teamId);
  if (isMine(actor, side)) return;
  if (!isReached || !(side.isFinished || isOwn)) throw new NotFound();
  throw new OutOfReach();
}

/** The actor belongs to the team and leaves its own side to its lead: they read what the lead writes. */
export function leavesItToLead(actor: Actor, teamId: string): boolean {
  return actor.ownTeamIds.includes(teamId) && !sidesOf(actor, teamId).includes('self');
}

/** SQL: the reader is of the team that writes assessment `a` about itself, and reads its draft. `own` are their teams. */
export const ownDraftSql = (own: string): string => `(a.perspective = 'self' and a.team_id = any (${own}::uuid[]))`;

/**
 * SQL: may the reader write assessment `a`? `led` and `assigned` are the team ids of those reaches, `isStaff` and `me`
 * tell the reader.
 */
export const mineSql = (led: string, assigned: string, isStaff: string, me: string): string =>
  `((a.perspective = 'self' and a.team_id = any (${led}::uuid[]))
    or (a.perspective = 'panel' and ${isStaff}::boolean)
    or (a.perspective = 'mentor' and a.assessor_id = ${me}::uuid and a.team_id = any (${assigned}::uuid[]))
    or (a.perspective = 'staff' and a.assessor_id = ${me}::uuid and ${isStaff}::boolean))`;

/** The values that `mineSql` asks for, in its order. */
export function mineValues(actor: Actor): readonly [readonly string[], readonly string[], boolean, string | null] {
  const reaches = actor.reaches['readiness.assess'] ?? [];
  return [
    writtenForTeams(actor),
    reaches.includes('assigned') ? actor.assignedTeamIds : [],
    reaches.includes('hub'),
    actor.personId,
  ];
}
