import { Injectable } from '@nestjs/common';
import type { TeamMilestoneView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { Verdicts, type DecideCommand } from './verdicts.js';

/** Returns an attempt for correction, saying item by item what is missing. */
@Injectable()
export class ReturnSubmission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly verdicts: Verdicts,
    private readonly teamMilestone: TeamMilestoneQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, StaleVersion, NotInReview */
  execute(actor: Actor, command: DecideCommand): Promise<TeamMilestoneView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const waiting = await this.verdicts.waiting(tx, command);

      waiting.submission.close('returned');
      waiting.teamMilestone.return(tx.at);

      await this.verdicts.leave(tx, waiting, { ...command, decision: 'returned', isOwnHandIn: false });
      return this.teamMilestone.get(tx, actor, waiting.teamMilestone.id);
    });
  }
}
