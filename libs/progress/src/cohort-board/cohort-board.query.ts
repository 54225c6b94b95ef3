import { Injectable } from '@nestjs/common';
import { byRisk, dayIn, type BoardView } from '@onsil/contracts';
import { Clock, NotFound, reachesHub, type Actor } from '@onsil/platform';

import { CohortFactsQuery } from './cohort-facts.query.js';

/** Teams x milestones of one cohort, by risk, as far as the reader's board reaches. */
@Injectable()
export class CohortBoardQuery {
  constructor(
    private readonly facts: CohortFactsQuery,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when there is no such cohort, or none of its teams is the reader's */
  async execute(actor: Actor, cohortId: string): Promise<BoardView> {
    const [cohort] = await this.facts.execute(actor, cohortId, 'board.read');
    if (!cohort || (cohort.teams.length === 0 && !reachesHub(actor, 'board.read'))) throw new NotFound();
    const { id, name, programme, phase, stages, milestones, teams, left, riskRules } = cohort;
    const now = this.clock.now();
    const isLive = phase === 'open';
    const silence = riskRules.find(({ kind }) => kind === 'silent');
    return {
      asOf: now.toISOString(),
      today: dayIn(actor.hub.timeZone, now),
      timeZone: actor.hub.timeZone,
      cohort: { id, name, programme, phase },
      stages: [...stages],
      milestones: [...milestones],
      teams: teams.toSorted(byRisk),
      left: reachesHub(actor, 'exit.oversee') ? left : [],
      silentFrom: silence?.highFrom ?? silence?.mediumFrom ?? null,
      capabilities: {
        review: isLive && reachesHub(actor, 'milestone.review'),
        extend: isLive && reachesHub(actor, 'exception.extend_short'),
        snooze: isLive && reachesHub(actor, 'risk.snooze'),
        export: (actor.reaches['export.run']?.length ?? 0) > 0,
      },
    };
  }
}
