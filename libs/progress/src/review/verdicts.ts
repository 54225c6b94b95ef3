import { Injectable } from '@nestjs/common';
import type { ReviewMark, SaidTicks, TickedReview } from '@onsil/contracts';
import { defineColumns, newId, StaleVersion, type HubTx } from '@onsil/platform';

import { endExceptions } from '../exception/end-exceptions.js';
import { decisionMade } from '../progress.events.js';
import { TeamReminders } from '../reminding/team-reminders.js';
import type { Submission } from '../submission/submission.entity.js';
import { SubmissionRepository } from '../submission/submission.repository.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import type { TeamMilestone } from '../team-milestone/team-milestone.entity.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import { checklistToKeep } from './review-checklist.js';

defineColumns('progress.review', {
  id: 'open',
  hub_id: 'open',
  submission_id: 'open',
  team_milestone_id: 'open',
  decision: 'open',
  body: 'personal',
  marks: 'personal',
  reviewer_id: 'open',
  decided_at: 'open',
  is_own_hand_in: 'open',
  checklist_revision: 'open',
  ticks: 'open',
});

export interface DecideCommand {
  readonly submissionId: string;
  /** Of the team milestone that was read. */
  readonly version: number;
  readonly body: string;
  readonly marks: readonly ReviewMark[];
  /** What was ticked, and on which revision of the list. */
  readonly checklist?: SaidTicks | undefined;
}

/** What waits for a decision, locked. */
export interface Waiting {
  readonly teamMilestone: TeamMilestone;
  readonly submission: Submission;
  /** The list that the review is made with. */
  readonly checklist: TickedReview | null;
}

/** The two ends of every decision: finding what waits, unchanged since it was read, and leaving the decision behind. */
@Injectable()
export class Verdicts {
  constructor(
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly submissions: SubmissionRepository,
    private readonly livePlan: LivePlan,
    private readonly teamMilestone: TeamMilestoneQuery,
    private readonly reminders: TeamReminders,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, StaleVersion with what stands there now */
  async waiting(tx: HubTx, { submissionId, version, checklist: said }: DecideCommand): Promise<Waiting> {
    const id = await this.submissions.getTeamMilestoneId(tx, submissionId);
    const teamMilestone = await this.teamMilestones.getForUpdate(tx, id, 'milestone.review');
    await this.livePlan.assertRuns(tx, teamMilestone);
    const checklist = await checklistToKeep(tx, teamMilestone.milestoneId, said);
    if (teamMilestone.version !== version || checklist === 'changed')
      throw new StaleVersion(await this.teamMilestone.get(tx, tx.actor, id));
    return { teamMilestone, submission: await this.submissions.get(tx, submissionId), checklist };
  }

  /** Saves both rows and the review, with audit entry and event. */
  async leave(
    tx: HubTx,
    { teamMilestone, submission, checklist }: Waiting,
    {
      decision,
      body,
      marks,
      isOwnHandIn,
    }: Pick<DecideCommand, 'body' | 'marks'> & {
      readonly decision: 'accepted' | 'returned';
      readonly isOwnHandIn: boolean;
    },
  ): Promise<void> {
    const reviewId = newId();
    await this.teamMilestones.update(tx, teamMilestone);
    await this.submissions.update(tx, submission);
    await tx.rows(
      `insert into progress.review
         (id, hub_id, submission_id, team_milestone_id, decision, body, marks, reviewer_id, decided_at, is_own_hand_in,
          checklist_revision, ticks)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        reviewId,
        tx.hubId,
        submission.id,
        teamMilestone.id,
        decision,
        body,
        JSON.stringify(marks),
        tx.actor.personId,
        tx.at,
        isOwnHandIn,
        checklist?.revision ?? null,
        checklist ? JSON.stringify(checklist.ticks) : null,
      ],
    );
    if (decision === 'accepted') await endExceptions(tx, teamMilestone.id, { status: 'asked' });
    await this.reminders.ofTeam(tx, teamMilestone);
    tx.audit({
      action: `submission.${decision}`,
      subject: 'progress.review',
      subjectId: reviewId,
      teamId: teamMilestone.teamId,
      after: {
        submission_id: submission.id,
        decision,
        body,
        marks,
        is_own_hand_in: isOwnHandIn,
        ticks: checklist?.ticks,
      },
    });
    tx.publish(
      decisionMade({
        decision,
        teamId: teamMilestone.teamId,
        teamMilestoneId: teamMilestone.id,
        reviewId,
        exceptionId: null,
      }),
    );
  }
}
