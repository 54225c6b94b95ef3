import { Injectable } from '@nestjs/common';
import { dayIn, type OpenReadinessRoundBody, type ReadinessRoundRow } from '@onsil/contracts';
import { newId, UnitOfWork, type Actor } from '@onsil/platform';

import { Frameworks } from '../framework/frameworks.js';
import { RoundEndsBeforeToday, RoundIsOpen } from '../readiness.errors.js';
import { roundsChanged } from '../readiness.events.js';
import { RoundReminders } from '../reminding/round-reminders.js';
import { Round } from './round.entity.js';
import { RoundQuery } from './round.query.js';
import { RoundRepository } from './round.repository.js';

export interface OpenRoundCommand extends OpenReadinessRoundBody {
  readonly cohortId: string;
}

/** Staff open a round for a cohort; the first one with a framework decides which version the cohort keeps to. */
@Injectable()
export class OpenRound {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly frameworks: Frameworks,
    private readonly rounds: RoundRepository,
    private readonly reminders: RoundReminders,
    private readonly view: RoundQuery,
  ) {}

  /** @throws NotFound, CohortIsNotOpen, FrameworkIsFixed, RoundIsOpen, RoundEndsBeforeToday */
  execute(actor: Actor, { cohortId, kind, framework: ref, dueOn }: OpenRoundCommand): Promise<ReadinessRoundRow> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.rounds.assertCohortOpen(tx, cohortId);
      const today = dayIn(actor.hub.timeZone, tx.at);
      if (dueOn < today) throw new RoundEndsBeforeToday();
      const framework = await this.frameworks.fix(tx, cohortId, ref);
      const [open] = await tx.rows(
        `select id from readiness.round where hub_id = $1 and cohort_id = $2 and framework_id = $3 and closed_at is null`,
        [tx.hubId, cohortId, framework.id],
      );
      if (open) throw new RoundIsOpen();

      const round = Object.assign(new Round(), {
        id: newId(),
        hubId: tx.hubId,
        cohortId,
        frameworkId: framework.id,
        kind,
        openedOn: today,
        dueOn,
        openedBy: actor.personId,
        openedAt: tx.at,
        closedBy: null,
        closedAt: null,
        version: 1,
      });
      await this.rounds.insert(tx, round);
      await this.reminders.ofRound(tx, { roundId: round.id, cohortId });

      tx.audit({
        action: 'readiness_round.opened',
        subject: 'readiness.round',
        subjectId: round.id,
        after: { cohort_id: cohortId, framework_id: framework.id, kind, due_on: dueOn },
      });
      tx.publish(roundsChanged({ cohortId }));
      return this.view.in(tx, round.id);
    });
  }
}
