import { Injectable } from '@nestjs/common';
import type { Permission } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { NotFound, type HubTx } from '@onsil/platform';

import { assertReached } from './reach.rule.js';
import { TeamMilestone } from './team-milestone.entity.js';

/**
 * The cohort stays in its phase until the transaction ends. Everything about a team's work is locked in one order: the hub's
 * calendar (by whoever writes dates), cohort, team milestones, enrolment, planned reminders. Borrows programmes.cohort.
 */
const HOLD = 'select 1 from programmes.cohort where hub_id = $1 and id = $2 for share';

@Injectable()
export class TeamMilestoneRepository {
  constructor(private readonly calendar: HubCalendar) {}

  /** Locked, with the phase of its cohort. @throws NotFound, OutOfReach */
  async getForUpdate(tx: HubTx, id: string, permission: Permission): Promise<TeamMilestone> {
    await this.hold(tx, await this.get(tx, id, permission));
    const teamMilestone = await tx.manager.findOne(TeamMilestone, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!teamMilestone) throw new NotFound();
    return teamMilestone;
  }

  /** Unlocked: only for finding what to lock. @throws NotFound, OutOfReach */
  async get(tx: HubTx, id: string, permission: Permission): Promise<TeamMilestone> {
    const teamMilestone = await tx.manager.findOne(TeamMilestone, { where: { id, hubId: tx.hubId } });
    if (!teamMilestone) throw new NotFound();
    assertReached(tx.actor, teamMilestone.teamId, permission);
    return teamMilestone;
  }

  /** Everything a team owes in a cohort, locked in one order so that two changes never wait for each other: its dates may move. */
  async ofTeamForUpdate(tx: HubTx, teamId: string, cohortId: string): Promise<TeamMilestone[]> {
    await this.calendar.keep(tx);
    await this.hold(tx, { cohortId });
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

  private async hold(tx: HubTx, { cohortId }: Pick<TeamMilestone, 'cohortId'>): Promise<void> {
    await tx.rows(HOLD, [tx.hubId, cohortId]);
  }
}
