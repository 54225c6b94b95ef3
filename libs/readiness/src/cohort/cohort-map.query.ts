import { Injectable } from '@nestjs/common';
import { dayIn, type ReadinessMapQuery, type ReadinessMapView } from '@onsil/contracts';
import { Clock, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { ROUND_JSON, ROUNDS } from '../round/round-json.js';

/** SQL: the round of cohort `$2` that is looked at, `$3` or the newest. */
export const CHOSEN = `
own as (select r.*, f.key, f.number, f.content from ${ROUNDS} where r.hub_id = $1 and r.cohort_id = $2),
chosen as (select * from own where $3::uuid is null or id = $3 order by opened_at desc, id desc limit 1)`;

/** SQL for a round of `own`, as `ReadinessRoundView`. */
export const roundOf = (from: string): string =>
  `(select ${ROUND_JSON} from ${from} r cross join lateral (select r.key, r.number, r.content) f)`;

/**
 * $1 hub, $2 cohort, $3 round or null, $4 perspective or null, $5 today. Borrows programmes.cohort, ventures.team, .enrolment,
 * identity.hub_grant.
 */
export const READINESS_MAP_SQL = `
with ${CHOSEN},
earlier as (
  select o.* from own o join chosen c on o.framework_id = c.framework_id and (o.opened_at, o.id) < (c.opened_at, c.id)
   order by o.opened_at desc, o.id desc limit 1),
dimension as (
  select d.value->>'key' as key, d.ordinality as position
    from chosen cross join lateral jsonb_array_elements(content->'dimensions') with ordinality d),
said as (
  select a.round_id, a.team_id, l.dimension_key,
         min(l.level) filter (where $4::text is null or a.perspective = $4) as level,
         case when count(*) > 1 then max(l.asserted) - min(l.asserted) end as difference
    from readiness.assessment a join readiness.dimension_level l on l.hub_id = a.hub_id and l.assessment_id = a.id
   where a.hub_id = $1 and a.round_id in (select id from chosen union all select id from earlier) and a.finished_at is not null
   group by a.round_id, a.team_id, l.dimension_key),
cell as (
  select e.team_id, d.position, s.level, s.level - b.level as change, s.difference
    from ventures.enrolment e cross join dimension d
    left join said s on s.team_id = e.team_id and s.dimension_key = d.key and s.round_id = (select id from chosen)
    left join said b on b.team_id = e.team_id and b.dimension_key = d.key and b.round_id = (select id from earlier)
   where e.hub_id = $1 and e.cohort_id = $2 and e.left_on is null),
line as (
  select team_id, jsonb_agg(level order by position) as levels, jsonb_agg(change order by position) as changes,
         max(difference) as difference
    from cell group by team_id),
finished as (
  select a.team_id, jsonb_agg(distinct a.perspective) as perspectives
    from readiness.assessment a where a.hub_id = $1 and a.round_id = (select id from chosen) and a.finished_at is not null
   group by a.team_id),
mentored as (
  select distinct g.scope_id as team_id from identity.hub_grant g
   where g.hub_id = $1 and g.scope = 'team' and g.role = 'mentor' and g.ended_at is null
     and $5::date between g.starts_on and coalesce(g.ends_on, 'infinity'))
select (select coalesce(jsonb_agg(${ROUND_JSON} order by r.opened_at desc, r.id desc), '[]')
          from own r cross join lateral (select r.key, r.number, r.content) f) as rounds,
       ${roundOf('chosen')} as round, ${roundOf('earlier')} as before,
       (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'levels', l.levels, 'changes', l.changes,
                 'difference', l.difference, 'finished', coalesce(f.perspectives, '[]'),
                 'hasMentor', l.team_id in (select team_id from mentored)) order by t.name, t.id), '[]')
          from line l join ventures.team t on t.hub_id = $1 and t.id = l.team_id
          left join finished f on f.team_id = l.team_id) as teams
  from programmes.cohort k where k.hub_id = $1 and k.id = $2`;

/** A cohort's levels, teams x dimensions, with what has changed since the round before: one statement. */
@Injectable()
export class CohortMapQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, also for a round of another cohort */
  async execute(actor: Actor, cohortId: string, { round, perspective }: ReadinessMapQuery): Promise<ReadinessMapView> {
    const today = dayIn(actor.hub.timeZone, this.clock.now());
    const asked = [actor.hub.id, cohortId, round ?? null, perspective ?? null, today];
    const [view] = await this.unitOfWork.read(actor).rows<ReadinessMapView>(READINESS_MAP_SQL, asked);
    if (!view || (round && !view.round)) throw new NotFound();
    return view;
  }
}
