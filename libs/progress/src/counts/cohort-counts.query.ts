import { Injectable } from '@nestjs/common';
import {
  hiddenCount,
  hiddenParts,
  type BoardCell,
  type CohortCountsView,
  type TeamMilestoneStateName,
} from '@onsil/contracts';
import { Clock, jobActor, type Actor } from '@onsil/platform';

import { CohortFactsQuery, type CohortFacts } from '../cohort-board/cohort-facts.query.js';
import { ObservedProgrammes } from './observed-programmes.js';

/** How far the open cohorts are, without a team in sight: what a funder's observer sees of their programmes. */
@Injectable()
export class CohortCountsQuery {
  constructor(
    private readonly facts: CohortFactsQuery,
    private readonly observed: ObservedProgrammes,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<CohortCountsView> {
    const isCounted = await this.observed.of(actor, 'board.counts');
    // the count is over all teams; the reader's own reach covers none of them
    const cohorts = await this.facts.execute(jobActor(actor.hub), null, 'board.counts');
    return {
      asOf: this.clock.now().toISOString(),
      items: cohorts.filter(({ programmeId }) => isCounted(programmeId)).map(counted),
    };
  }
}

const BEHIND: readonly TeamMilestoneStateName[] = ['late', 'returned', 'blocked'];

function counted({ id, name, programme, phase, milestones, teams }: CohortFacts): CohortCountsView['items'][number] {
  return {
    cohortId: id,
    programme,
    cohort: name,
    phase,
    teams: hiddenCount(teams.length),
    milestones: milestones.map(({ stageId: _stage, ...milestone }, place) => {
      const cells = teams.map((team) => team.cells[place]).filter((cell): cell is BoardCell => cell != null);
      const in_ = (...states: readonly TeamMilestoneStateName[]): number =>
        cells.filter(({ state }) => states.includes(state)).length;
      const { rest: _rest, ...told } = hiddenParts({
        done: in_('done'),
        waived: in_('waived'),
        inReview: in_('in_review'),
        behind: in_(...BEHIND),
        rest: in_('open', 'not_due'),
      });
      return { ...milestone, ...told };
    }),
  };
}
