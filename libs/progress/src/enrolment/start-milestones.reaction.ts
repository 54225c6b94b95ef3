import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';
import { Enrolment } from '@onsil/ventures';

import { TeamMilestones } from './team-milestones.js';

/** A cohort left its draft: the teams on it owe its milestones now. */
@Injectable()
@ReactsTo('programmes.cohort_opened.v1')
export class StartMilestones implements Reaction {
  constructor(
    private readonly enrolment: Enrolment,
    private readonly teamMilestones: TeamMilestones,
  ) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const cohortId = payload['cohortId'] as string;
    const enrolled = await this.enrolment.ofCohort(tx, cohortId);
    await this.teamMilestones.start(
      tx,
      cohortId,
      enrolled.map(({ teamId }) => teamId),
    );
  }
}
