import { Injectable } from '@nestjs/common';
import type { CohortTestingPage, CohortTestingQuery as CohortTestingFilter, CohortTestingRow } from '@onsil/contracts';
import { afterKey, NotFound, pageKey, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { countersOf } from './counters-json.js';

const AFTER = z.tuple([z.string(), z.uuid()]);

const COHORT = `select id from programmes.cohort where hub_id = $1 and id = $2`;

const ENROLLED = `ventures.enrolment n join ventures.team t on t.hub_id = n.hub_id and t.id = n.team_id
 where n.hub_id = $1 and n.cohort_id = $2 and n.left_on is null`;

const INTERVIEWS = `business_model.evidence e where e.hub_id = $1 and e.kind = 'interview' and e.removed_at is null`;

/** $1 hub, $2 cohort, $3-4 after, $5 limit, $6 only teams without an interview? Borrows ventures.enrolment, .team. */
const TEAMS = `
select json_build_object('id', t.id, 'name', t.name) as team, ${countersOf('t.id')} as counters,
       (select count(*)::int from business_model.canvas c where c.hub_id = t.hub_id and c.team_id = t.id) as canvases
  from ${ENROLLED} and ($3::text is null or (t.name, t.id) > ($3, $4::uuid))
   and (not $6::boolean or not exists (select from ${INTERVIEWS} and e.team_id = t.id))
 order by t.name, t.id limit $5`;

const TOTALS = `
with teams as (select t.id from ${ENROLLED}),
interviews as (select e.team_id from ${INTERVIEWS} and e.team_id in (select id from teams))
select (select count(*)::int from interviews) as interviews, count(h.id)::int as hypotheses,
       count(h.decided_at)::int as tested, count(*) filter (where h.state = 'refuted')::int as refuted,
       (select count(*)::int from teams s where s.id not in (select team_id from interviews)) as silent
  from business_model.hypothesis h where h.hub_id = $1 and h.team_id in (select id from teams)`;

/** How far the teams of a cohort are with testing what they believe. */
@Injectable()
export class CohortTestingQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By name. @throws NotFound */
  async execute(
    actor: Actor,
    cohortId: string,
    { after, limit, silent }: CohortTestingFilter,
  ): Promise<CohortTestingPage> {
    const [afterName, afterId] = afterKey(after, AFTER) ?? [null, null];
    const [[cohort], rows, [totals]] = (await this.unitOfWork
      .read(actor)
      .batch(
        { text: COHORT, values: [actor.hub.id, cohortId] },
        { text: TEAMS, values: [actor.hub.id, cohortId, afterName, afterId, limit + 1, silent ?? false] },
        { text: TOTALS, values: [actor.hub.id, cohortId] },
      )) as [[object | undefined], CohortTestingRow[], [CohortTestingPage['totals']]];
    if (!cohort) throw new NotFound();
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items,
      next: rows.length > limit && last ? pageKey([last.team.name, last.team.id]) : null,
      totals,
    };
  }
}
