import { Injectable } from '@nestjs/common';
import type { Permission } from '@onsil/contracts';
import { NotFound, type HubTx } from '@onsil/platform';
import { In } from 'typeorm';

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

  /** What all teams owe of these milestones, locked in one order. */
  ofMilestonesForUpdate(tx: HubTx, milestoneIds: readonly string[]): Promise<TeamMilestone[]> {
    return tx.manager.find(TeamMilestone, {
      where: { hubId: tx.hubId, milestoneId: In([...milestoneIds]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async save(tx: HubTx, teamMilestones: TeamMilestone | TeamMilestone[]): Promise<void> {
    const rows = Array.isArray(teamMilestones) ? teamMilestones : [teamMilestones];
    await tx.manager.save(TeamMilestone, rows, { transaction: false, reload: false, chunk: 500 });
  }
}
