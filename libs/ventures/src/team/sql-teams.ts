import { Injectable } from '@nestjs/common';
import type { Permission } from '@onsil/contracts';
import { NotFound, reachedTeamIds, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { Teams, type NamedTeam, type TeamMember } from './teams.js';

@Injectable()
export class SqlTeams extends Teams {
  override async assertReached(
    sql: HubTx | HubRead,
    actor: Actor,
    teamId: string,
    permission: Permission,
  ): Promise<void> {
    const [found] = await sql.rows(
      `select id from ventures.team where hub_id = $1 and id = $2 and ($3::uuid[] is null or id = any($3))`,
      [sql.hubId, teamId, reachedTeamIds(actor, permission)],
    );
    if (!found) throw new NotFound();
  }

  override names(sql: HubTx | HubRead, teamIds: readonly string[]): Promise<NamedTeam[]> {
    return sql.rows<NamedTeam>(`select id, name from ventures.team where hub_id = $1 and id = any($2)`, [
      sql.hubId,
      teamIds,
    ]);
  }

  /** Borrows identity.person. */
  override members(sql: HubTx | HubRead, teamIds: readonly string[]): Promise<TeamMember[]> {
    return sql.rows<TeamMember>(
      `select m.id as "membershipId", p.id as "participantId", m.team_id as "teamId", p.name, m.role,
              coalesce(w.email, p.email) as email, p.person_id as "personId", m.left_on::text as "leftOn"
         from ventures.membership m join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
         left join identity.person w on w.id = p.person_id
        where m.hub_id = $1 and m.team_id = any($2) and m.left_on is null
        order by m.team_id, m.role, m.id`,
      [sql.hubId, teamIds],
    );
  }
}
