import { Injectable } from '@nestjs/common';
import type { EvidenceAnswer, TeamMilestoneView } from '@onsil/contracts';
import { InvalidInput, newId, StaleVersion, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { endExceptions } from '../exception/end-exceptions.js';
import { handedIn } from '../progress.events.js';
import { TeamReminders } from '../reminding/team-reminders.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { noteSignOfLife } from '../team-milestone/sign-of-life.js';
import type { TeamMilestone } from '../team-milestone/team-milestone.entity.js';
import { TeamMilestoneQuery } from '../team-milestone/team-milestone.query.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import { evidenceFaults, saidAnswers } from './evidence.rule.js';
import { Submission } from './submission.entity.js';
import { SubmissionRepository } from './submission.repository.js';

export interface HandInCommand {
  readonly teamMilestoneId: string;
  readonly answers: readonly EvidenceAnswer[];
  /** Of the team milestone that was read. */
  readonly version: number;
}

/** A team hands in, or staff on its behalf: the attempt is kept as it is, with the files uploaded so far. */
@Injectable()
export class HandIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly submissions: SubmissionRepository,
    private readonly livePlan: LivePlan,
    private readonly teamMilestone: TeamMilestoneQuery,
    private readonly reminders: TeamReminders,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, TeamHasLeft, StaleVersion, AlreadyInReview, MilestoneAlreadyDecided, MilestoneIsBlocked, InvalidInput */
  execute(actor: Actor, { teamMilestoneId, answers, version }: HandInCommand): Promise<TeamMilestoneView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const teamMilestone = await this.teamMilestones.getForUpdate(tx, teamMilestoneId, 'milestone.hand_in');
      const plan = await this.livePlan.of(tx, teamMilestone);
      if (teamMilestone.version !== version)
        throw new StaleVersion(await this.teamMilestone.get(tx, actor, teamMilestoneId));
      teamMilestone.assertTakesWork();
      await this.livePlan.assertNotBlocked(tx, teamMilestone, plan);
      const said = saidAnswers(plan.content.evidence, answers);
      const itemsWithFile = await this.itemsWithFile(tx, teamMilestoneId);
      const faults = evidenceFaults(plan.content.evidence, { answers: said, itemsWithFile });
      if (faults.length > 0) throw new InvalidInput(faults);

      const { status: before } = teamMilestone;
      const attempt = teamMilestone.handIn(tx.at, plan.revision, plan.content);
      const submission = submissionOf(tx, teamMilestone, { attempt, revision: plan.revision });
      await this.teamMilestones.update(tx, teamMilestone);
      await this.submissions.insert(tx, submission);
      await this.submissions.keepEvidence(tx, submission, said);
      await endExceptions(tx, teamMilestoneId, { kind: 'blocked', status: 'granted' });
      await tx.rows(`delete from progress.draft where hub_id = $1 and team_milestone_id = $2`, [
        tx.hubId,
        teamMilestoneId,
      ]);

      await noteSignOfLife(tx, teamMilestone.teamId);
      await this.reminders.ofTeam(tx, teamMilestone);

      const { id: submissionId, isOnBehalf } = submission;
      tx.audit({
        action: isOnBehalf ? 'submission.handed_in_on_behalf' : 'submission.handed_in',
        subject: 'progress.submission',
        subjectId: submissionId,
        teamId: teamMilestone.teamId,
        before: { status: before },
        after: { status: 'in_review', attempt, revision: plan.revision, is_on_behalf: isOnBehalf },
      });
      tx.publish(handedIn({ teamMilestoneId, teamId: teamMilestone.teamId, submissionId }));
      return this.teamMilestone.get(tx, actor, teamMilestoneId);
    });
  }

  private async itemsWithFile(tx: HubTx, teamMilestoneId: string): Promise<ReadonlySet<string>> {
    const items = await tx.rows<{ item_key: string }>(
      `select distinct item_key from progress.evidence_file
        where hub_id = $1 and team_milestone_id = $2 and removed_at is null`,
      [tx.hubId, teamMilestoneId],
    );
    return new Set(items.map(({ item_key }) => item_key));
  }
}

function submissionOf(
  tx: HubTx,
  { id, teamId }: TeamMilestone,
  { attempt, revision }: { attempt: number; revision: number },
): Submission {
  return Object.assign(new Submission(), {
    id: newId(),
    hubId: tx.hubId,
    teamMilestoneId: id,
    attempt,
    status: 'in_review',
    revision,
    handedInBy: tx.actor.personId,
    handedInAt: tx.at,
    isOnBehalf: !tx.actor.ownTeamIds.includes(teamId),
    reviewStartedBy: null,
    reviewStartedAt: null,
  } satisfies Omit<Submission, 'isReviewStarted' | 'startReview' | 'acceptBy' | 'close'>);
}
