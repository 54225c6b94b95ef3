import { Injectable } from '@nestjs/common';
import type { ReadinessAssessmentView } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { Frameworks } from '../framework/frameworks.js';
import { NothingAnswered } from '../readiness.errors.js';
import { levelsChanged } from '../readiness.events.js';
import { RoundReminders } from '../reminding/round-reminders.js';
import { AssessmentQuery } from './assessment.query.js';
import { AssessmentRepository } from './assessment.repository.js';
import { Levels } from './levels.js';

export interface AssessmentCommand {
  readonly assessmentId: string;
  readonly version: number;
}

/** Says that a side is done: its levels are counted, and everybody around the team sees them. */
@Injectable()
export class FinishAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: AssessmentRepository,
    private readonly frameworks: Frameworks,
    private readonly levels: Levels,
    private readonly reminders: RoundReminders,
    private readonly view: AssessmentQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, RoundIsClosed, StaleVersion, AssessmentIsFinished, NothingAnswered */
  execute(actor: Actor, { assessmentId, version }: AssessmentCommand): Promise<ReadinessAssessmentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { assessment, round } = await this.assessments.getMine(tx, assessmentId);
      if (assessment.version !== version) throw new StaleVersion(await this.view.in(tx, actor, assessmentId));
      const [answered] = await tx.rows(
        `select id from readiness.answer where hub_id = $1 and assessment_id = $2 limit 1`,
        [tx.hubId, assessmentId],
      );
      if (!answered) throw new NothingAnswered();
      assessment.finish(tx.at);
      await this.assessments.update(tx, assessment);
      const framework = await this.frameworks.get(tx, round.frameworkId);
      await this.levels.count(tx, assessmentId, framework);
      await this.reminders.ofTeam(tx, { teamId: assessment.teamId, roundId: round.id, cohortId: round.cohortId });

      tx.audit({
        action: 'readiness_assessment.finished',
        subject: 'readiness.assessment',
        subjectId: assessmentId,
        teamId: assessment.teamId,
        after: { perspective: assessment.perspective, finished_at: tx.at },
      });
      tx.publish(levelsChanged({ teamId: assessment.teamId }));
      return this.view.in(tx, actor, assessmentId);
    });
  }
}
