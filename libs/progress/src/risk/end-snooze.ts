import { Injectable } from '@nestjs/common';
import { NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { CohortIsClosed, NothingSnoozed } from '../board.errors.js';

/** Shows a team's risk again before its snooze runs out. */
@Injectable()
export class EndSnooze {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound, CohortIsClosed, NothingSnoozed */
  execute(actor: Actor, { cohortId, teamId }: { cohortId: string; teamId: string }): Promise<void> {
    return this.unitOfWork.write(actor, async (tx) => {
      const [enrolled] = await tx.rows<{ phase: string }>(
        `select c.phase from ventures.enrolment n
           join programmes.cohort c on c.hub_id = n.hub_id and c.id = n.cohort_id
          where n.hub_id = $1 and n.cohort_id = $2 and n.team_id = $3`,
        [tx.hubId, cohortId, teamId],
      );
      if (!enrolled) throw new NotFound();
      if (enrolled.phase !== 'open') throw new CohortIsClosed();
      const [ended] = await tx.rows<{ id: string }>(
        `update progress.risk_snooze set ended_at = $4
          where hub_id = $1 and cohort_id = $2 and team_id = $3 and ended_at is null
          returning id`,
        [tx.hubId, cohortId, teamId, tx.at],
      );
      if (!ended) throw new NothingSnoozed();
      tx.audit({
        action: 'risk.snooze_ended',
        subject: 'progress.risk_snooze',
        subjectId: ended.id,
        teamId,
        after: { ended_at: tx.at },
      });
    });
  }
}
