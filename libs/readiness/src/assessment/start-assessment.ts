import { Injectable } from '@nestjs/common';
import type { ReadinessAssessmentView, StartReadinessAssessmentBody } from '@onsil/contracts';
import { newId, OutOfReach, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { TeamNotInRound } from '../readiness.errors.js';
import { RoundRepository } from '../round/round.repository.js';
import { Assessment } from './assessment.entity.js';
import { AssessmentQuery } from './assessment.query.js';
import { AssessmentRepository } from './assessment.repository.js';
import { sidesOf } from './assessment-side.js';

export interface StartAssessmentCommand extends StartReadinessAssessmentBody {
  readonly teamId: string;
}

/** Begins one side's assessment of a team in an open round; begun twice, it is the same one. */
@Injectable()
export class StartAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: Teams,
    private readonly rounds: RoundRepository,
    private readonly assessments: AssessmentRepository,
    private readonly view: AssessmentQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, RoundIsClosed, TeamNotInRound */
  execute(actor: Actor, { teamId, roundId, perspective }: StartAssessmentCommand): Promise<ReadinessAssessmentView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.teams.assertReached(tx, actor, teamId, 'readiness.read');
      if (!sidesOf(actor, teamId).includes(perspective)) throw new OutOfReach();
      const round = await this.rounds.getLive(tx, roundId);
      round.assertOpen();
      await assertInCohort(tx, teamId, round.cohortId);

      const assessorId = perspective === 'mentor' || perspective === 'staff' ? actor.personId : null;
      const begun = await this.findBegun(tx, { roundId, teamId, perspective, assessorId });
      const id = begun ?? newId();
      if (!begun)
        await this.assessments.insert(
          tx,
          Object.assign(new Assessment(), {
            id,
            hubId: tx.hubId,
            roundId,
            teamId,
            perspective,
            assessorId,
            startedAt: tx.at,
            finishedAt: null,
            version: 1,
          }),
        );

      tx.audit({
        action: begun ? 'readiness_assessment.opened_again' : 'readiness_assessment.started',
        subject: 'readiness.assessment',
        subjectId: id,
        teamId,
        after: { round_id: roundId, perspective },
      });
      return this.view.in(tx, actor, id);
    });
  }

  private async findBegun(
    tx: HubTx,
    side: Pick<Assessment, 'roundId' | 'teamId' | 'perspective' | 'assessorId'>,
  ): Promise<string | undefined> {
    const [begun] = await tx.rows<{ id: string }>(
      `select id from readiness.assessment
        where hub_id = $1 and round_id = $2 and team_id = $3 and perspective = $4 and assessor_id is not distinct from $5::uuid`,
      [tx.hubId, side.roundId, side.teamId, side.perspective, side.assessorId],
    );
    return begun?.id;
  }
}

/** Borrows ventures.enrolment. @throws TeamNotInRound */
async function assertInCohort(tx: HubTx, teamId: string, cohortId: string): Promise<void> {
  const [enrolled] = await tx.rows(
    `select id from ventures.enrolment where hub_id = $1 and team_id = $2 and cohort_id = $3 and left_on is null`,
    [tx.hubId, teamId, cohortId],
  );
  if (!enrolled) throw new TeamNotInRound();
}
