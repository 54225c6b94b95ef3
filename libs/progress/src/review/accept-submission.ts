import { Injectable } from '@nestjs/common';
import type { TeamMilestoneView } from '@onsil/contracts';
import { UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { otherReviewers } from './other-reviewers.js';
import { Verdicts, type DecideCommand } from './verdicts.js';

const OTHER_REVIEWERS = otherReviewers('$1', '$2', '($3::timestamptz at time zone $4)::date');

/** Accepts an attempt: the milestone is done. */
@Injectable()
export class AcceptSubmission {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly verdicts: Verdicts,
    private readonly teamMilestone: TeamMilestoneQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, StaleVersion, NotInReview, OwnHandIn */
  execute(actor: Actor, command: DecideCommand): Promise<TeamMilestoneView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const waiting = await this.verdicts.waiting(tx, command);
      const isOnlyReviewer = await this.isOnlyReviewer(tx, actor.personId!);

      const isOwnHandIn = waiting.submission.acceptBy(actor.personId!, { isOnlyReviewer });
      waiting.teamMilestone.accept(tx.at);

      await this.verdicts.leave(tx, waiting, { ...command, decision: 'accepted', isOwnHandIn });
      return this.teamMilestone.get(tx, actor, waiting.teamMilestone.id);
    });
  }

  /** True when nobody else of the hub could decide. */
  private async isOnlyReviewer(tx: HubTx, personId: string): Promise<boolean> {
    const [others] = await tx.rows<{ exist: boolean }>(`select ${OTHER_REVIEWERS} as exist`, [
      tx.hubId,
      personId,
      tx.at,
      tx.actor.hub.timeZone,
    ]);
    return !others!.exist;
  }
}
