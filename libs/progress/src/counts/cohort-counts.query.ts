import { Injectable } from '@nestjs/common';
import type { BoardCell, CohortCountsView, TeamMilestoneStateName } from '@onsil/contracts';
import { Clock, jobActor, reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { CohortFactsQuery, type CohortFacts } from '../cohort-board/cohort-facts.query.js';
import { hiddenCount, hiddenParts } from './hidden-count.rule.js';

/** $1 hub, $2 person, $3 now. Borrows identity.hub_grant. */
const OBSERVED = `
select scope, scope_id as "programmeId" from identity.hub_grant
 where hub_id = $1 and person_id = $2 and role = 'funder_observer' and ended_at is null
   and starts_on <= ($3::timestamptz at time zone $4)::date
   and (ends_on is null or ends_on >= ($3::timestamptz at time zone $4)::date)`;

/** How far the open cohorts are, without a team in sight: what a funder's observer sees of their programmes. */
@Injectable()
export class CohortCountsQuery {
  constructor(
    private readonly facts: CohortFactsQuery,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<CohortCountsView> {
    const isCounted = await this.countedProgrammes(actor);
    // the count is over all teams; the reader's own reach covers none of them
    const cohorts = await this.facts.execute(jobActor(actor.hub), null, 'board.counts');
    return {
      asOf: this.clock.now().toISOString(),
      items: cohorts.filter(({ programmeId }) => isCounted(programmeId)).map(counted),
    };
  }

  private async countedProgrammes(actor: Actor): Promise<(programmeId: string) => boolean> {
    if (reachesHub(actor, 'board.counts')) return () => true;
    const values = [actor.hub.id, actor.personId, this.clock.now(), actor.hub.timeZone];
    const grants = await this.unitOfWork
      .read(actor)
      .rows<{ scope: string; programmeId: string | null }>(OBSERVED, values);
    return (programmeId) => grants.some((grant) => grant.scope === 'hub' || grant.programmeId === programmeId);
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
