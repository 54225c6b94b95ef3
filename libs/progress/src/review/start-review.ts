import { Injectable } from '@nestjs/common';
import type { TeamMilestoneView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { SubmissionRepository } from '../submission/submission.repository.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';

/** Says that somebody is reading: from now on the team cannot take the attempt back. Starting twice changes nothing. */
@Injectable()
export class StartReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly submissions: SubmissionRepository,
    private readonly livePlan: LivePlan,
    private readonly teamMilestone: TeamMilestoneQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, TeamHasLeft, NotInReview */
  execute(actor: Actor, { submissionId }: { submissionId: string }): Promise<TeamMilestoneView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const teamMilestoneId = await this.submissions.getTeamMilestoneId(tx, submissionId);
      const { teamId, cohortId } = await this.teamMilestones.getForUpdate(tx, teamMilestoneId, 'milestone.review');
      await this.livePlan.assertRuns(tx, { teamId, cohortId });
      const submission = await this.submissions.get(tx, submissionId);

      const hasStarted = submission.startReview(actor.personId, tx.at);

      await this.submissions.update(tx, submission);
      tx.audit({
        action: hasStarted ? 'submission.review_started' : 'submission.review_joined',
        subject: 'progress.submission',
        subjectId: submissionId,
        teamId,
        after: { review_started_by: submission.reviewStartedBy },
      });
      return this.teamMilestone.get(tx, actor, teamMilestoneId);
    });
  }
}
