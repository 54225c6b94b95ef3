import { Injectable } from '@nestjs/common';
import { NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { LivePlan } from '../team-milestone/live-plan.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';

/** Takes a file out of the next attempt; attempts that were handed in keep theirs. */
@Injectable()
export class RemoveEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly livePlan: LivePlan,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, AlreadyInReview, MilestoneAlreadyDecided */
  execute(actor: Actor, { teamMilestoneId, fileId }: { teamMilestoneId: string; fileId: string }): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const teamMilestone = await this.teamMilestones.getForUpdate(tx, teamMilestoneId, 'milestone.hand_in');
      await this.livePlan.of(tx, teamMilestone);
      teamMilestone.assertTakesWork();
      const removed = await tx.rows(
        `update progress.evidence_file set removed_at = $4
          where hub_id = $1 and team_milestone_id = $2 and id = $3 and removed_at is null returning id`,
        [tx.hubId, teamMilestoneId, fileId, tx.at],
      );
      if (removed.length === 0) throw new NotFound();
      tx.audit({
        action: 'evidence_file.removed',
        subject: 'progress.evidence_file',
        subjectId: fileId,
        teamId: teamMilestone.teamId,
      });
    });
  }
}
