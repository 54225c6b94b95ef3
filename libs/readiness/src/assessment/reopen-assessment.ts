import { Injectable } from '@nestjs/common';
import type { ReadinessAssessmentView } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { levelsChanged } from '../readiness.events.js';
import { RoundReminders } from '../reminding/round-reminders.js';
import { AssessmentQuery } from './assessment.query.js';
import { AssessmentRepository } from './assessment.repository.js';
import type { AssessmentCommand } from './finish-assessment.js';
import { Levels } from './levels.js';

/** Takes a finished assessment back to change it, while its round is open. */
@Injectable()
export class ReopenAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: AssessmentRepository,
    private readonly levels: Levels,
    private readonly reminders: RoundReminders,
    private readonly view: AssessmentQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, RoundIsClosed, StaleVersion, AssessmentIsNotFinished */
  execute(actor: Actor, { assessmentId, version }: AssessmentCommand): Promise<ReadinessAssessmentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { assessment, round } = await this.assessments.getMine(tx, assessmentId);
      if (assessment.version !== version) throw new StaleVersion(await this.view.in(tx, actor, assessmentId));
      assessment.reopen();
      await this.assessments.update(tx, assessment);
      await this.levels.forget(tx, assessmentId);
      await this.reminders.ofTeam(tx, { teamId: assessment.teamId, roundId: round.id, cohortId: round.cohortId });

      tx.audit({
        action: 'readiness_assessment.reopened',
        subject: 'readiness.assessment',
        subjectId: assessmentId,
        teamId: assessment.teamId,
        after: { perspective: assessment.perspective, finished_at: null },
      });
      tx.publish(levelsChanged({ teamId: assessment.teamId }));
      return this.view.in(tx, actor, assessmentId);
    });
  }
}
