import { Injectable } from '@nestjs/common';
import type { Permission } from '@onsil/contracts';
import { NotFound, type HubTx } from '@onsil/platform';

import { assertReached } from './reach.rule.js';
import { TeamMilestone } from './team-milestone.entity.js';

@Injectable()
export class TeamMilestoneRepository {
  /** Locked. @throws NotFound, OutOfReach */
  async getForUpdate(tx: HubTx, id: string, permission: Permission): Promise<TeamMilestone> {
    const teamMilestone = await tx.manager.findOne(TeamMilestone, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!teamMilestone) throw new NotFound();
    assertReached(tx.actor, teamMilestone.teamId, permission);
    return teamMilestone;
  }

  /** Unlocked: only for finding what to lock. @throws NotFound, OutOfReach */
  async get(tx: HubTx, id: string, permission: Permission): Promise<TeamMilestone> {
    const teamMilestone = await tx.manager.findOne(TeamMilestone, { where: { id, hubId: tx.hubId } });
    if (!teamMilestone) throw new NotFound();
    assertReached(tx.actor, teamMilestone.teamId, permission);
    return teamMilestone;
  }

  /** Everything a team owes in a cohort, locked in one order so that two changes never wait for each other. */
  ofTeamForUpdate(tx: HubTx, teamId: string, cohortId: string): Promise<TeamMilestone[]> {
    return tx.manager.find(TeamMilestone, {
      where: { hubId: tx.hubId, teamId, cohortId },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Rows that were locked and changed by their own methods, which count the version. */
  async update(tx: HubTx, ...teamMilestones: readonly TeamMilestone[]): Promise<void> {
    for (const { id, hubId, ...columns } of teamMilestones)
      await tx.manager.update(TeamMilestone, { id, hubId }, columns);
  }
}
