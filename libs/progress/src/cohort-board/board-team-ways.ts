import { Injectable } from '@nestjs/common';
import type { BoardTeam, TeamWayMark } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';

import { CohortFactsQuery, type CohortFacts } from './cohort-facts.query.js';
import { TeamWays } from './team-ways.js';

@Injectable()
export class BoardTeamWays extends TeamWays {
  constructor(private readonly facts: CohortFactsQuery) {
    super();
  }

  async inReach(actor: Actor): Promise<ReadonlyMap<string, readonly TeamWayMark[]>> {
    const cohorts = await this.facts.execute(actor, null, 'board.read');
    return new Map(
      cohorts.flatMap(({ milestones, teams }) => teams.map((team) => [team.id, way(milestones, team)] as const)),
    );
  }
}

function way(milestones: CohortFacts['milestones'], { cells }: BoardTeam): TeamWayMark[] {
  return milestones.flatMap(({ code, title }, place) => {
    const cell = cells[place];
    if (!cell) return [];
    const { state, days, dueInDays, blockers } = cell;
    return [
      {
        code,
        title,
        state,
        ...(days !== undefined && { days }),
        ...(dueInDays !== undefined && { dueInDays }),
        ...(blockers !== undefined && { blockers }),
      },
    ];
  });
}
