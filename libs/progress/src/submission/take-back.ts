import { Injectable } from '@nestjs/common';
import type { TeamMilestoneView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { NotInReview } from '../progress.errors.js';
import { TeamReminders } from '../reminding/team-reminders.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import { SubmissionRepository } from './submission.repository.js';

/** Takes an attempt back while nobody has begun to review it. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly submissions: SubmissionRepository,
    private readonly livePlan: LivePlan,
    private readonly teamMilestone: TeamMilestoneQuery,
    private readonly reminders: TeamReminders,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, NotInReview, ReviewHasStarted */
  execute(actor: Actor, { submissionId }: { submissionId: string }): Promise<TeamMilestoneView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const teamMilestoneId = await this.submissions.getTeamMilestoneId(tx, submissionId);
      const teamMilestone = await this.teamMilestones.getForUpdate(tx, teamMilestoneId, 'milestone.hand_in');
      await this.livePlan.assertRuns(tx, teamMilestone);
      const submission = await this.submissions.get(tx, submissionId);
      if (submission.status !== 'in_review') throw new NotInReview();

      teamMilestone.takeBack(tx.at, submission);
      submission.close('taken_back');

      await this.teamMilestones.update(tx, teamMilestone);
      await this.submissions.update(tx, submission);
      await this.reminders.ofTeam(tx, teamMilestone);
      tx.audit({
        action: 'submission.taken_back',
        subject: 'progress.submission',
        subjectId: submissionId,
        teamId: teamMilestone.teamId,
        before: { status: 'in_review' },
        after: { status: 'taken_back' },
      });
      return this.teamMilestone.get(tx, actor, teamMilestoneId);
    });
  }
}
