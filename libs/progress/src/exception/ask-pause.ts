import { Injectable } from '@nestjs/common';
import type { AskPauseBody, ExceptionView } from '@onsil/contracts';
import { newId, NotFound, reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { AlreadyAsked, DatesBackwards } from '../progress.errors.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { assertReached } from '../team-milestone/reach.rule.js';
import { noteSignOfLife } from '../team-milestone/sign-of-life.js';
import { TeamMilestoneRepository } from '../team-milestone/team-milestone.repository.js';
import { ExceptionEffects } from './exception-effects.js';
import { ExceptionsQuery } from './exceptions.query.js';
import { MilestoneException } from './milestone-exception.entity.js';
import { MilestoneExceptionRepository } from './milestone-exception.repository.js';

/** Asks to pause a team: all its later dates of one cohort move by the days of the pause. A manager grants it at once. */
@Injectable()
export class AskPause {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teamMilestones: TeamMilestoneRepository,
    private readonly exceptions: MilestoneExceptionRepository,
    private readonly effects: ExceptionEffects,
    private readonly livePlan: LivePlan,
    private readonly exceptionsQuery: ExceptionsQuery,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, TeamHasLeft, DatesBackwards, AlreadyAsked */
  execute(
    actor: Actor,
    { teamId, cohortId, reason, fromOn, untilOn }: AskPauseBody & { readonly teamId: string },
  ): Promise<ExceptionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      assertReached(actor, teamId, 'exception.ask');
      const ofTeam = await this.teamMilestones.ofTeamForUpdate(tx, teamId, cohortId);
      if (ofTeam.length === 0) throw new NotFound();
      await this.livePlan.assertRuns(tx, { teamId, cohortId });
      if (untilOn < fromOn) throw new DatesBackwards();

      const exception = Object.assign(new MilestoneException(), {
        id: newId(),
        hubId: tx.hubId,
        teamId,
        cohortId,
        teamMilestoneId: null,
        kind: 'pause' as const,
        status: 'asked' as const,
        reason,
        fromOn,
        untilOn,
        movesDependants: false,
        authorId: actor.personId!,
        askedAt: tx.at,
        decidedBy: null,
        decidedAt: null,
        decisionNote: null,
        moved: [],
        version: 1,
      });
      if (await this.exceptions.isAsked(tx, exception)) throw new AlreadyAsked();
      const isGranted = reachesHub(actor, 'exception.decide');
      if (isGranted) exception.decide('granted', { personId: actor.personId, at: tx.at, note: null });

      await this.exceptions.insert(tx, exception);
      await noteSignOfLife(tx, teamId);
      tx.audit({
        action: isGranted ? 'milestone_exception.granted' : 'milestone_exception.asked',
        subject: 'progress.milestone_exception',
        subjectId: exception.id,
        teamId,
        after: { kind: 'pause', from_on: fromOn, until_on: untilOn },
        reason,
      });
      if (isGranted) await this.effects.apply(tx, exception);
      return this.exceptionsQuery.get(tx, actor, exception.id);
    });
  }
}
