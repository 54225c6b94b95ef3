import { Injectable } from '@nestjs/common';
import { dayIn, type CohortGatesView } from '@onsil/contracts';
import { Clock, NotFound, reachedTeamIds, reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { gateFacts } from './gate-facts.query.js';
import { teamGates } from './team-gate.rule.js';
import { gateMark, stageView } from './team-gate.view.js';

/** Who of a cohort stands at which gate, as far as the reader's board reaches. */
@Injectable()
export class CohortGatesQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when there is no such cohort, or none of its teams is the reader's */
  async execute(actor: Actor, cohortId: string): Promise<CohortGatesView> {
    const reached = reachedTeamIds(actor, 'board.read');
    const now = this.clock.now();
    const today = dayIn(actor.hub.timeZone, now);
    const [cohort] = await gateFacts(this.unitOfWork.read(actor), { cohortId, teamId: null, reached, today });
    if (!cohort || (cohort.teams.length === 0 && reached !== null)) throw new NotFound();
    const { id, name, phase, stages, teams } = cohort;
    return {
      asOf: now.toISOString(),
      cohort: { id, name, phase },
      stages: stages.map((stage) => ({ ...stageView(stage), revision: stage.revision })),
      teams: teams.map((team) => ({ id: team.id, name: team.name, gates: teamGates(cohort, team).map(gateMark) })),
      capabilities: { pass: phase === 'open' && reachesHub(actor, 'gate.pass') },
    };
  }
}
