import { Injectable } from '@nestjs/common';
import { dayIn, type DecideDismissalBody, type DismissalView as DismissalContract } from '@onsil/contracts';
import { UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { assertCohortOpen, ExitRecord } from '../departure/exit-record.js';
import { stepTaken } from '../exits.events.js';
import { DismissalReminders } from '../reminding/dismissal-reminders.js';
import type { Dismissal } from './dismissal.entity.js';
import { DismissalRepository } from './dismissal.repository.js';
import { DismissalView } from './dismissal.view.js';
import { sameHand } from './two-hands.js';

export interface EndDismissalCommand {
  readonly dismissalId: string;
  readonly version: number;
  /** The answer to the appeal; null when nobody appealed in time. */
  readonly appeal: DecideDismissalBody | null;
}

/** The last step: the appeal is answered, or its days are over. Only now, and only if it holds, does the team leave. */
@Injectable()
export class EndDismissal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dismissals: DismissalRepository,
    private readonly exits: ExitRecord,
    private readonly reminders: DismissalReminders,
    private readonly view: DismissalView,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, CohortIsNotOpen, StepNotOpen, StillHeard, SameHand, TeamIsNotOn */
  execute(actor: Actor, { dismissalId, version, appeal }: EndDismissalCommand): Promise<DismissalContract> {
    return this.unitOfWork.write(actor, async (tx) => {
      const dismissal = await this.dismissals.getForUpdate(tx, { id: dismissalId, version }, 'exit.decide');
      await assertCohortOpen(tx, dismissal.cohortId);
      const { state: before } = dismissal;
      await this.end(tx, dismissal, appeal);
      await this.dismissals.update(tx, dismissal);
      await this.reminders.of(tx, dismissalId);
      const { teamId, cohortId, state, reasons } = dismissal;
      tx.audit({
        action: `dismissal.${state}`,
        subject: 'exits.dismissal',
        subjectId: dismissalId,
        teamId,
        before: { state: before },
        after: { state, appeal_reasons: dismissal.appealReasons, is_appeal_same_hand: dismissal.isAppealSameHand },
      });
      const about = { teamId, cohortId, dismissalId };
      if (appeal) tx.publish(stepTaken({ step: state === 'dropped' ? 'appeal_granted' : 'appeal_refused', ...about }));
      if (state === 'in_force') {
        await this.exits.make(tx, { teamId, cohortId, kind: 'dismissed', reason: reasons!, dismissalId });
        if (!appeal) tx.publish(stepTaken({ step: 'dismissed', ...about }));
      }
      return this.view.one(tx, actor, dismissalId);
    });
  }

  private async end(tx: HubTx, dismissal: Dismissal, appeal: DecideDismissalBody | null): Promise<void> {
    const today = dayIn(tx.actor.hub.timeZone, tx.at);
    if (!appeal) return dismissal.complete({ today });
    const { decision, reasons } = appeal;
    const isSameHand = decision === 'dismiss' && (await sameHand(tx, dismissal.decidedBy));
    dismissal.decideAppeal(decision, { personId: tx.actor.personId!, at: tx.at, today, reasons, isSameHand });
  }
}
