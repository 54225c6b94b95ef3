import { Injectable } from '@nestjs/common';
import { HEARD_WITHIN_DAYS, type DismissalView as DismissalContract, type NoticeDismissalBody } from '@onsil/contracts';
import { dayIn, plusDays } from '@onsil/network';
import { newId, UnitOfWork, type Actor, type HubTx } from '@onsil/platform';
import { Teams } from '@onsil/ventures';

import { assertCohortOpen } from '../departure/exit-record.js';
import { DismissalUnderWay, NoticeTooLong, NoticeTooShort, TeamIsNotOn } from '../exits.errors.js';
import { stepTaken } from '../exits.events.js';
import { DismissalReminders } from '../reminding/dismissal-reminders.js';
import { exitSettings } from '../settings/exit-settings.query.js';
import { Dismissal } from './dismissal.entity.js';
import { DismissalRepository } from './dismissal.repository.js';
import { DismissalView } from './dismissal.view.js';

export interface NoticeDismissalCommand extends NoticeDismissalBody {
  readonly cohortId: string;
  readonly teamId: string;
}

/** Tells a team on which grounds the hub thinks of dismissing it, and when and how it is heard. Nothing ends yet. */
@Injectable()
export class NoticeDismissal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: Teams,
    private readonly dismissals: DismissalRepository,
    private readonly reminders: DismissalReminders,
    private readonly view: DismissalView,
  ) {}

  /** @throws NotFound, CohortIsNotOpen, TeamIsNotOn, DismissalUnderWay, NoticeTooShort, NoticeTooLong */
  execute(
    actor: Actor,
    { cohortId, teamId, grounds, statementDueOn, hearing }: NoticeDismissalCommand,
  ): Promise<DismissalContract> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.teams.assertReached(tx, actor, teamId, 'exit.record');
      await assertCohortOpen(tx, cohortId);
      await this.assertNotice(tx, statementDueOn, hearing && new Date(hearing.at));
      await holdPlace(tx, teamId, cohortId);

      const dismissal = Object.assign(new Dismissal(), {
        id: newId(),
        hubId: tx.hubId,
        teamId,
        cohortId,
        state: 'noticed',
        grounds,
        noticedBy: actor.personId,
        noticedAt: tx.at,
        statementDueOn,
        hearingAt: hearing && new Date(hearing.at),
        hearingPlace: hearing?.place ?? null,
        isSameHand: false,
        isAppealSameHand: false,
        version: 1,
      });
      await this.dismissals.insert(tx, dismissal);
      await this.reminders.of(tx, dismissal.id);
      tx.audit({
        action: 'dismissal.noticed',
        subject: 'exits.dismissal',
        subjectId: dismissal.id,
        teamId,
        after: { state: 'noticed', grounds, statement_due_on: statementDueOn, hearing_at: dismissal.hearingAt },
      });
      tx.publish(stepTaken({ step: 'dismissal_noticed', teamId, cohortId, dismissalId: dismissal.id }));
      return this.view.one(tx, actor, dismissal.id);
    });
  }

  private async assertNotice(tx: HubTx, statementDueOn: string, hearingAt: Date | null): Promise<void> {
    const { noticeDays } = await exitSettings(tx, tx.actor);
    const { timeZone } = tx.actor.hub;
    const today = dayIn(timeZone, tx.at);
    const earliest = plusDays(today, noticeDays);
    const latest = plusDays(today, HEARD_WITHIN_DAYS);
    const days = [statementDueOn, ...(hearingAt === null ? [] : [dayIn(timeZone, hearingAt)])];
    if (days.some((day) => day < earliest)) throw new NoticeTooShort({ days: noticeDays, earliest });
    if (days.some((day) => day > latest)) throw new NoticeTooLong({ latest });
  }
}

/** Holds the team's place until the notice stands: an exit on its way waits. Borrows ventures.enrolment. */
async function holdPlace(tx: HubTx, teamId: string, cohortId: string): Promise<void> {
  const places = await tx.rows(
    `select id from ventures.enrolment
      where hub_id = $1 and team_id = $2 and cohort_id = $3 and left_on is null for no key update`,
    [tx.hubId, teamId, cohortId],
  );
  if (places.length === 0) throw new TeamIsNotOn();
  const underWay = await tx.rows(
    `select id from exits.dismissal where hub_id = $1 and team_id = $2 and cohort_id = $3
        and state in ('noticed', 'decided', 'appealed')`,
    [tx.hubId, teamId, cohortId],
  );
  if (underWay.length > 0) throw new DismissalUnderWay();
}
