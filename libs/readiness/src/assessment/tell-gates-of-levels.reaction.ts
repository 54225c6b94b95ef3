import { Injectable } from '@nestjs/common';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';
import { TeamFacts, type TeamFact } from '@onsil/progress';

type Side = NonNullable<TeamFact['levels']>[number] & { readonly at: Date };

/** Per framework and side its newest round with something finished; of several assessors the lowest level. $1 hub, $2 team. */
const SQL = `
with finished as (
  select f.key as framework, a.perspective, a.round_id, a.id, a.finished_at, r.opened_at
    from readiness.assessment a
    join readiness.round r on r.hub_id = a.hub_id and r.id = a.round_id
    join readiness.framework f on f.hub_id = r.hub_id and f.id = r.framework_id
   where a.hub_id = $1 and a.team_id = $2 and a.finished_at is not null
), newest as (
  select distinct on (framework, perspective) framework, perspective, round_id
    from finished order by framework, perspective, opened_at desc, round_id desc
), lowest as (
  select x.framework, x.perspective, max(x.finished_at) as at, l.dimension_key, min(l.level) as level
    from newest n
    join finished x on x.framework = n.framework and x.perspective = n.perspective and x.round_id = n.round_id
    join readiness.dimension_level l on l.hub_id = $1 and l.assessment_id = x.id
   group by x.framework, x.perspective, l.dimension_key
)
select framework, perspective, max(at) as at, json_object_agg(dimension_key, level) as levels
  from lowest group by framework, perspective order by framework, perspective`;

/** Gates learn which levels each side last came to: those that rest on evidence, never the asserted ones. */
@Injectable()
@ReactsTo('readiness.levels_changed.v1')
export class TellGatesOfLevels implements Reaction {
  constructor(private readonly facts: TeamFacts) {}

  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    const of = { teamId: payload['teamId'] as string, kind: 'readiness' as const };
    const sides = await tx.rows<Side>(SQL, [tx.hubId, of.teamId]);
    if (sides.length === 0) return this.facts.unset(tx, of);
    await this.facts.set(tx, {
      ...of,
      at: sides.map(({ at }) => at).reduce((a, b) => (a > b ? a : b)),
      minutes: null,
      levels: sides.map(({ framework, perspective, levels }) => ({ framework, perspective, levels })),
    });
  }
}
