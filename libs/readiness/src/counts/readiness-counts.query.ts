import { Injectable } from '@nestjs/common';
import {
  hiddenCount,
  hiddenParts,
  type FrameworkContent,
  type ReadinessCountsView,
  type ReadinessRoundView,
} from '@onsil/contracts';
import { Clock, UnitOfWork, type Actor } from '@onsil/platform';
import { ObservedProgrammes } from '@onsil/progress';

import { ROUND_JSON, ROUNDS } from '../round/round-json.js';

interface Row {
  readonly programmeId: string;
  readonly programme: string;
  readonly cohort: string;
  readonly round: ReadinessRoundView;
  readonly teams: number;
  readonly content: Pick<FrameworkContent, 'dimensions' | 'levels'>;
  /** How many teams stand where; a null level: nobody has finished an assessment of them. */
  readonly counts: readonly { readonly dimension: string; readonly level: number | null; readonly teams: number }[];
}

/**
 * Of every cohort the round that was closed last. $1 hub. A team stands at the lowest level that somebody found.
 * Borrows programmes.programme, .cohort, ventures.enrolment.
 */
const SQL = `
with last as materialized (
  select distinct on (r.cohort_id) r.* from readiness.round r
   where r.hub_id = $1 and r.closed_at is not null order by r.cohort_id, r.closed_at desc, r.id desc),
place as materialized (
  select r.id as round_id, d.value->>'key' as dimension, e.team_id,
         (select min(l.level) from readiness.assessment a
            join readiness.dimension_level l on l.hub_id = a.hub_id and l.assessment_id = a.id
           where a.hub_id = $1 and a.round_id = r.id and a.team_id = e.team_id and a.finished_at is not null
             and l.dimension_key = d.value->>'key') as level
    from last r
    join readiness.framework f on f.hub_id = r.hub_id and f.id = r.framework_id
    cross join lateral jsonb_array_elements(f.content->'dimensions') d
    join ventures.enrolment e on e.hub_id = r.hub_id and e.cohort_id = r.cohort_id and e.left_on is null)
select c.programme_id as "programmeId", p.name as programme, c.name as cohort, ${ROUND_JSON} as round,
       jsonb_build_object('dimensions', f.content->'dimensions', 'levels', f.content->'levels') as content,
       (select count(*)::int from ventures.enrolment e
         where e.hub_id = r.hub_id and e.cohort_id = r.cohort_id and e.left_on is null) as teams,
       (select coalesce(jsonb_agg(n), '[]') from (
          select w.dimension, w.level, count(*)::int as teams from place w
           where w.round_id = r.id group by w.dimension, w.level) n) as counts
  from ${ROUNDS}
  join programmes.cohort c on c.hub_id = r.hub_id and c.id = r.cohort_id
  join programmes.programme p on p.hub_id = c.hub_id and p.id = c.programme_id
 where r.hub_id = $1 and r.id in (select id from last)
 order by p.name, c.name, c.id`;

/** How ready the teams of the observed cohorts were, level by level, without a team in sight. */
@Injectable()
export class ReadinessCountsQuery {
  constructor(
    private readonly observed: ObservedProgrammes,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<ReadinessCountsView> {
    const isCounted = await this.observed.of(actor, 'readiness.counts');
    const rows = await this.unitOfWork.read(actor).rows<Row>(SQL, [actor.hub.id]);
    return {
      asOf: this.clock.now().toISOString(),
      items: rows.filter(({ programmeId }) => isCounted(programmeId)).map(counted),
    };
  }
}

const NOT_ASSESSED = 'none';

/**
 * Who was not assessed was so in every dimension: told in all of them or in none, since one would tell what another hides.
 * Where it is not told, it is a part of the whole as well: else the rest would tell it.
 */
function counted({ programme, cohort, round, teams, content, counts }: Row): ReadinessCountsView['items'][number] {
  const levels = [0, ...content.levels.map((_, at) => at + 1)];
  return {
    cohortId: round.cohortId,
    programme,
    cohort,
    round,
    teams: hiddenCount(teams),
    dimensions: content.dimensions.map(({ key, name }) => {
      const at = (level: number | null): number =>
        counts.find((each) => each.dimension === key && each.level === level)?.teams ?? 0;
      const without = at(null);
      const { notAssessed } = hiddenParts({ notAssessed: without, assessed: teams - without });
      const told = hiddenParts<string>({
        ...(notAssessed === null && { [NOT_ASSESSED]: without }),
        ...Object.fromEntries(levels.map((level) => [String(level), at(level)])),
      });
      return { key, name, notAssessed, levels: levels.map((level) => ({ level, teams: told[String(level)]! })) };
    }),
  };
}
