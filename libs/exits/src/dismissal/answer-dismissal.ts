import { Injectable } from '@nestjs/common';
import { dayIn, type DismissalView as DismissalContract, type StatementBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { assertCohortOpen } from '../departure/exit-record.js';
import { stepTaken } from '../exits.events.js';
import { DismissalReminders } from '../reminding/dismissal-reminders.js';
import { DismissalRepository } from './dismissal.repository.js';
import { DismissalView } from './dismissal.view.js';

export interface AnswerDismissalCommand extends StatementBody {
  readonly dismissalId: string;
  readonly version: number;
  /** What the team says: its statement before the decision, or its appeal after it. */
  readonly as: 'statement' | 'appeal';
}

/** The team speaks for itself, through who leads it. */
@Injectable()
export class AnswerDismissal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dismissals: DismissalRepository,
    private readonly reminders: DismissalReminders,
    private readonly view: DismissalView,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, CohortIsNotOpen, StepNotOpen, TooLate */
  execute(actor: Actor, { dismissalId, version, as, text }: AnswerDismissalCommand): Promise<DismissalContract> {
    return this.unitOfWork.write(actor, async (tx) => {
      const dismissal = await this.dismissals.getForUpdate(tx, { id: dismissalId, version }, 'exit.answer');
      await assertCohortOpen(tx, dismissal.cohortId);
      const by = { personId: actor.personId!, at: tx.at, today: dayIn(actor.hub.timeZone, tx.at) };
      const { state } = dismissal;

      if (as === 'statement') dismissal.answer(text, by);
      else dismissal.appealWith(text, by);

      await this.dismissals.update(tx, dismissal);
      await this.reminders.of(tx, dismissalId);
      const { teamId, cohortId } = dismissal;
      tx.audit({
        action: as === 'statement' ? 'dismissal.answered' : 'dismissal.appealed',
        subject: 'exits.dismissal',
        subjectId: dismissalId,
        teamId,
        before: { state },
        after: { state: dismissal.state, [as]: text },
      });
      const step = as === 'statement' ? 'statement_given' : 'dismissal_appealed';
      tx.publish(stepTaken({ step, teamId, cohortId, dismissalId }));
      return this.view.one(tx, actor, dismissalId);
    });
  }
}
