import { Injectable } from '@nestjs/common';
import type { ExceptionView } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { LivePlan } from '../team-milestone/live-plan.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import { ExceptionEffects } from './exception-effects.js';
import { ExceptionsQuery } from './exceptions.query.js';
import { MilestoneExceptionRepository } from './milestone-exception.repository.js';

/** Ends a pause before its last day: the dates that it moved come back by the days that are left of it. */
@Injectable()
export class ResumeTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exceptions: MilestoneExceptionRepository,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly effects: ExceptionEffects,
    private readonly livePlan: LivePlan,
    private readonly exceptionsQuery: ExceptionsQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, TeamHasLeft, StaleVersion, ExceptionNotRunning */
  execute(actor: Actor, { exceptionId, version }: { exceptionId: string; version: number }): Promise<ExceptionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { teamId, cohortId } = await this.exceptions.teamOf(tx, exceptionId);
      await this.teamMilestones.ofTeamForUpdate(tx, teamId, cohortId);
      const exception = await this.exceptions.getForUpdate(tx, exceptionId, 'exception.decide');
      await this.livePlan.assertRuns(tx, exception);
      if (exception.version !== version) throw new StaleVersion(await this.exceptionsQuery.get(tx, actor, exceptionId));
      const { untilOn } = exception;
      const resumedOn = dayIn(actor.hub.timeZone, tx.at);

      const pausedDays = exception.resume(resumedOn);

      await this.exceptions.update(tx, exception);
      tx.audit({
        action: 'milestone_exception.resumed',
        subject: 'progress.milestone_exception',
        subjectId: exceptionId,
        teamId,
        before: { status: 'granted', until_on: untilOn },
        after: { status: 'ended', until_on: exception.untilOn },
      });
      await this.effects.giveBack(tx, exception, pausedDays);
      return this.exceptionsQuery.get(tx, actor, exceptionId);
    });
  }
}
