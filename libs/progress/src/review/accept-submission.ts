import { Injectable } from '@nestjs/common';
import type { TeamMilestoneView } from '@onsil/contracts';
import { UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { Verdicts, type DecideCommand } from './verdicts.js';

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

  /** True when nobody else of the hub could decide. Borrows identity.hub_grant. */
  private async isOnlyReviewer(tx: HubTx, personId: string): Promise<boolean> {
    const others = await tx.rows(
      `select from identity.hub_grant
        where hub_id = $1 and role in ('hub_manager', 'hub_staff') and person_id <> $2 and ended_at is null
          and starts_on <= ($3::timestamptz at time zone $4)::date
          and (ends_on is null or ends_on >= ($3::timestamptz at time zone $4)::date) limit 1`,
      [tx.hubId, personId, tx.at, tx.actor.hub.timeZone],
    );
    return others.length === 0;
  }
}
