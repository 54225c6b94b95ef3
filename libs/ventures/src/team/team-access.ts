import type { Permission } from '@onsil/contracts';
import {
  NotFound,
  OutOfReach,
  reachedTeamIds,
  reachesHub,
  type Actor,
  type HubRead,
  type HubTx,
} from '@onsil/platform';

/** How an actor stands to a team that they may see. */
export interface TeamAccess {
  /** Staff and managers of the hub, and jobs. */
  readonly isStaff: boolean;
  /** Leads this very team; a lead of another team does not. */
  readonly isLead: boolean;
}

/** How the actor stands to the team. @throws NotFound when there is none, or they may not see it */
export async function teamAccess(
  sql: HubTx | HubRead,
  actor: Actor,
  teamId: string,
  permission: Permission,
): Promise<TeamAccess> {
  const [found] = await sql.rows<{ isLead: boolean }>(
    `select exists (select from ventures.membership m
                      join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
                     where m.hub_id = t.hub_id and m.team_id = t.id and m.role = 'lead' and m.left_on is null
                       and p.person_id = $4) as "isLead"
       from ventures.team t where t.hub_id = $1 and t.id = $2 and ($3::uuid[] is null or t.id = any($3))`,
    [sql.hubId, teamId, reachedTeamIds(actor, 'team.read'), actor.personId],
  );
  if (!found) throw new NotFound();
  return { isStaff: reachesHub(actor, permission), isLead: found.isLead };
}

/** @throws OutOfReach unless the actor is staff or leads the team */
export function assertLeadsOrStaff({ isStaff, isLead }: TeamAccess): void {
  if (!isStaff && !isLead) throw new OutOfReach();
}
