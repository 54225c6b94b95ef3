import { Injectable } from '@nestjs/common';
import { HubCalendar } from '@onsil/network';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';
import { Plan } from '@onsil/programmes';

import { TeamMilestones } from '../enrolment/team-milestones.js';

/** The hub's calendar changed and moved planned dates of an open cohort: teams that have not handed in follow. */
@Injectable()
@ReactsTo('programmes.milestones_redated.v1')
export class RedateMilestones implements Reaction {
  constructor(
    private readonly calendar: HubCalendar,
    private readonly plan: Plan,
    private readonly teamMilestones: TeamMilestones,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    await this.calendar.keep(tx);
    const { cohortId, milestoneIds } = payload as { cohortId: string; milestoneIds: readonly string[] };
    const planned = await this.plan.milestones(tx, cohortId);
    await this.teamMilestones.redate(
      tx,
      cohortId,
      planned.filter(({ id }) => milestoneIds.includes(id)),
    );
  }
}
