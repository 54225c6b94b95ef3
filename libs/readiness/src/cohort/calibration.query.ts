import { Injectable } from '@nestjs/common';
import type { ReadinessCalibrationView } from '@onsil/contracts';
import { personJson } from '@onsil/identity';
import { dayIn } from '@onsil/network';
import { Clock, NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { CHOSEN, roundOf } from './cohort-map.query.js';

/** What somebody asserted against the mean of the others on the same team and dimension. $1 hub, $2 cohort, $3 round or null, $4 today. Borrows programmes.cohort. */
const SQL = `
with ${CHOSEN},
said as (
  select a.perspective, a.assessor_id, a.team_id, l.dimension_key, l.asserted
    from readiness.assessment a join readiness.dimension_level l on l.hub_id = a.hub_id and l.assessment_id = a.id
   where a.hub_id = $1 and a.round_id = (select id from chosen) and a.finished_at is not null),
together as (
  select s.*, sum(asserted) over w - asserted as others, count(*) over w - 1 as other_count
    from said s window w as (partition by team_id, dimension_key)),
line as (
  select $1::uuid as hub_id, perspective, assessor_id, count(distinct team_id) as teams, count(*) filter (where other_count > 0) as compared,
         round(avg(asserted - others::numeric / nullif(other_count, 0)), 2) as "offset"
    from together group by perspective, assessor_id)
select ${roundOf('chosen')} as round,
       (select coalesce(jsonb_agg(jsonb_build_object('perspective', perspective, 'person', ${personJson('line.assessor_id', '$4::date')},
                 'teams', teams, 'compared', compared, 'offset', "offset")
                 order by abs("offset") desc nulls last, perspective, assessor_id), '[]') from line) as assessors
  from programmes.cohort k where k.hub_id = $1 and k.id = $2`;

/** Who scores high or low against the others of a round, the furthest off first. */
@Injectable()
export class CalibrationQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound, also for a round of another cohort */
  async execute(actor: Actor, cohortId: string, round?: string): Promise<ReadinessCalibrationView> {
    const [view] = await this.unitOfWork
      .read(actor)
      .rows<ReadinessCalibrationView>(SQL, [
        actor.hub.id,
        cohortId,
        round ?? null,
        dayIn(actor.hub.timeZone, this.clock.now()),
      ]);
    if (!view || (round && !view.round)) throw new NotFound();
    return view;
  }
}
