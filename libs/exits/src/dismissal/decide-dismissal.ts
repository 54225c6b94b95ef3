import { Injectable } from '@nestjs/common';
import type { DecideDismissalBody, DismissalView as DismissalContract } from '@onsil/contracts';
import { dayIn, plusDays } from '@onsil/network';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { assertCohortOpen } from '../departure/exit-record.js';
import { stepTaken } from '../exits.events.js';
import { DismissalReminders } from '../reminding/dismissal-reminders.js';
import { exitSettings } from '../settings/exit-settings.query.js';
import { DismissalRepository } from './dismissal.repository.js';
import { DismissalView } from './dismissal.view.js';
import { sameHand } from './two-hands.js';

export interface DecideDismissalCommand extends DecideDismissalBody {
  readonly dismissalId: string;
  readonly version: number;
}

/** A manager decides, having heard the team; who gave the notice does not, while another manager could. */
@Injectable()
export class DecideDismissal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dismissals: DismissalRepository,
    private readonly reminders: DismissalReminders,
    private readonly view: DismissalView,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, CohortIsNotOpen, StepNotOpen, StillHeard, SameHand */
  execute(
    actor: Actor,
    { dismissalId, version, decision, reasons }: DecideDismissalCommand,
  ): Promise<DismissalContract> {
    return this.unitOfWork.write(actor, async (tx) => {
      const dismissal = await this.dismissals.getForUpdate(tx, { id: dismissalId, version }, 'exit.decide');
      await assertCohortOpen(tx, dismissal.cohortId);
      const today = dayIn(actor.hub.timeZone, tx.at);
      const { appealDays } = await exitSettings(tx, actor);
      const isSameHand = decision === 'dismiss' && (await sameHand(tx, dismissal.noticedBy));

      dismissal.decide(decision, {
        personId: actor.personId!,
        at: tx.at,
        timeZone: actor.hub.timeZone,
        reasons,
        isSameHand,
        appealDueOn: plusDays(today, appealDays),
      });

      await this.dismissals.update(tx, dismissal);
      await this.reminders.of(tx, dismissalId);
      const { teamId, cohortId, state, appealDueOn } = dismissal;
      tx.audit({
        action: `dismissal.${state}`,
        subject: 'exits.dismissal',
        subjectId: dismissalId,
        teamId,
        before: { state: 'noticed' },
        after: { state, reasons, is_same_hand: isSameHand, appeal_due_on: appealDueOn },
      });
      const step = decision === 'keep' ? 'dismissal_dropped' : 'dismissal_decided';
      tx.publish(stepTaken({ step, teamId, cohortId, dismissalId }));
      return this.view.one(tx, actor, dismissalId);
    });
  }
}
