import { Injectable } from '@nestjs/common';
import type { ExceptionView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { TeamReminders } from '../reminding/team-reminders.js';
import { LivePlan } from '../team-milestone/live-plan.js';
import { ExceptionsQuery } from './exceptions.query.js';
import { MilestoneExceptionRepository } from './milestone-exception.repository.js';

/** Says that what blocked a team is out of the way. */
@Injectable()
export class LiftBlock {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exceptions: MilestoneExceptionRepository,
    private readonly livePlan: LivePlan,
    private readonly exceptionsQuery: ExceptionsQuery,
    private readonly reminders: TeamReminders,
  ) {}

  /** @throws NotFound, OutOfReach, CohortIsNotOpen, ExceptionNotRunning */
  execute(actor: Actor, { exceptionId }: { exceptionId: string }): Promise<ExceptionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const exception = await this.exceptions.getForUpdate(tx, exceptionId, 'exception.extend_short');
      await this.livePlan.assertRuns(tx, exception);

      exception.end();

      await this.exceptions.update(tx, exception);
      await this.reminders.ofTeam(tx, exception);
      tx.audit({
        action: 'milestone_exception.lifted',
        subject: 'progress.milestone_exception',
        subjectId: exceptionId,
        teamId: exception.teamId,
        before: { status: 'granted' },
        after: { status: 'ended' },
      });
      return this.exceptionsQuery.get(tx, actor, exceptionId);
    });
  }
}
