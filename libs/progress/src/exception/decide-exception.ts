import { Injectable } from '@nestjs/common';
import type { ExceptionView } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { decisionMade } from '../progress.events.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import { ExceptionEffects } from './exception-effects.js';
import { ExceptionsQuery } from './exceptions.query.js';
import type { MilestoneException } from './milestone-exception.entity.js';
import { MilestoneExceptionRepository } from './milestone-exception.repository.js';

export interface DecideExceptionCommand {
  readonly exceptionId: string;
  readonly version: number;
  readonly decision: 'granted' | 'refused';
  readonly note: string;
}

/** Answers a request: granted, with all it moves, or refused with a word. */
@Injectable()
export class DecideException {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exceptions: MilestoneExceptionRepository,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly effects: ExceptionEffects,
    private readonly livePlan: LivePlan,
    private readonly exceptionsQuery: ExceptionsQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, StaleVersion, ExceptionAlreadyDecided, MilestoneAlreadyDecided, ExtensionNotLater, WaiverDayHasPassed */
  execute(actor: Actor, { exceptionId, version, decision, note }: DecideExceptionCommand): Promise<ExceptionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const exception = await this.locked(tx, exceptionId);
      await this.livePlan.assertRuns(tx, exception);
      if (exception.version !== version) throw new StaleVersion(await this.exceptionsQuery.get(tx, actor, exceptionId));

      exception.decide(decision, { personId: actor.personId, at: tx.at, note: note === '' ? null : note });

      await this.exceptions.update(tx, exception);
      tx.audit({
        action: `milestone_exception.${decision}`,
        subject: 'progress.milestone_exception',
        subjectId: exceptionId,
        teamId: exception.teamId,
        before: { status: 'asked' },
        after: { status: decision, decision_note: exception.decisionNote },
      });
      if (decision === 'granted') await this.effects.apply(tx, exception);
      else
        tx.publish(
          decisionMade({
            decision: 'refused',
            teamId: exception.teamId,
            teamMilestoneId: exception.teamMilestoneId,
            reviewId: null,
            exceptionId,
          }),
        );
      return this.exceptionsQuery.get(tx, actor, exceptionId);
    });
  }

  /** The team's milestones first, as every decision about them does: two at once never wait for each other. */
  private async locked(tx: HubTx, exceptionId: string): Promise<MilestoneException> {
    const { teamId, cohortId } = await this.exceptions.teamOf(tx, exceptionId);
    await this.teamMilestones.ofTeamForUpdate(tx, teamId, cohortId);
    return this.exceptions.getForUpdate(tx, exceptionId, 'exception.decide');
  }
}
