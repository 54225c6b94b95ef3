import { Injectable } from '@nestjs/common';
import { dayIn, type TeamGatesView, type TeamGateView } from '@onsil/contracts';
import { Clock, NotFound, reachedTeamIds, UnitOfWork, type Actor } from '@onsil/platform';

import { gateFacts } from './gate-facts.query.js';
import { teamGates } from './team-gate.rule.js';
import { teamGateView } from './team-gate.view.js';

/** Every gate of a team with what is met and what is missing. */
@Injectable()
export class TeamGatesQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, teamId: string): Promise<TeamGatesView> {
    const read = this.unitOfWork.read(actor);
    const reached = reachedTeamIds(actor, 'milestone.read');
    const [[team], cohorts] = await Promise.all([
      read.rows<TeamGatesView['team']>(
        `select id, name from ventures.team where hub_id = $1 and id = $2 and ($3::uuid[] is null or id = any($3))`,
        [actor.hub.id, teamId, reached],
      ),
      gateFacts(read, { cohortId: null, teamId, reached, today: dayIn(actor.hub.timeZone, this.clock.now()) }),
    ]);
    if (!team) throw new NotFound();
    return {
      team,
      cohorts: cohorts.map((cohort) => ({
        id: cohort.id,
        name: cohort.name,
        phase: cohort.phase,
        gates: cohort.teams.flatMap((each): TeamGateView[] =>
          teamGates(cohort, each).map((gate) => teamGateView(gate, { actor, teamId, phase: cohort.phase })),
        ),
      })),
    };
  }
}
