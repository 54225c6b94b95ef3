import { Injectable } from '@nestjs/common';
import { dayIn, daysBetween } from '@onsil/contracts';
import { Clock, newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { CohortIsClosed, SnoozeNotAhead } from '../board.errors.js';

/** Longest snooze: risk is put aside for a reason, not switched off. */
const MAX_SNOOZE_DAYS = 60;

export interface SnoozeRiskCommand {
  readonly cohortId: string;
  readonly teamId: string;
  readonly reason: string;
  readonly untilOn: string;
}

/** Puts a team's risk aside until a day, with a reason that stands on the board; replaces a running snooze. */
@Injectable()
export class SnoozeRisk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, CohortIsClosed, SnoozeNotAhead */
  execute(actor: Actor, { cohortId, teamId, reason, untilOn }: SnoozeRiskCommand): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [enrolled] = await tx.rows<{ phase: string }>(
        `select c.phase from ventures.enrolment n
           join programmes.cohort c on c.hub_id = n.hub_id and c.id = n.cohort_id
          where n.hub_id = $1 and n.cohort_id = $2 and n.team_id = $3 and n.left_on is null for update of n`,
        [tx.hubId, cohortId, teamId],
      );
      if (!enrolled) throw new NotFound();
      if (enrolled.phase !== 'open') throw new CohortIsClosed();
      const days = daysBetween(dayIn(actor.hub.timeZone, this.clock.now()), untilOn);
      if (days < 1 || days > MAX_SNOOZE_DAYS) throw new SnoozeNotAhead({ days: MAX_SNOOZE_DAYS });

      await tx.rows(
        `update progress.risk_snooze set ended_at = $4
          where hub_id = $1 and cohort_id = $2 and team_id = $3 and ended_at is null`,
        [tx.hubId, cohortId, teamId, tx.at],
      );
      const id = newId();
      await tx.rows(
        `insert into progress.risk_snooze (id, hub_id, cohort_id, team_id, reason, until_on, snoozed_by, snoozed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, tx.hubId, cohortId, teamId, reason, untilOn, actor.personId, tx.at],
      );
      tx.audit({
        action: 'risk.snoozed',
        subject: 'progress.risk_snooze',
        subjectId: id,
        teamId,
        after: { until_on: untilOn },
        reason,
      });
    });
  }
}
