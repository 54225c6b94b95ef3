import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gates ask for levels: what was finished before they could is told now, once. */
export class ReadinessTellGates20261129165300 implements MigrationInterface {
  readonly name = 'ReadinessTellGates20261129165300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      with finished as (
        select a.hub_id, a.team_id, f.key as framework, a.perspective, a.round_id, a.id, a.finished_at, r.opened_at
          from readiness.assessment a
          join readiness.round r on r.hub_id = a.hub_id and r.id = a.round_id
          join readiness.framework f on f.hub_id = r.hub_id and f.id = r.framework_id
         where a.finished_at is not null
      ), newest as (
        select distinct on (hub_id, team_id, framework, perspective) hub_id, team_id, framework, perspective, round_id
          from finished order by hub_id, team_id, framework, perspective, opened_at desc, round_id desc
      ), lowest as (
        select x.hub_id, x.team_id, x.framework, x.perspective, max(x.finished_at) as at, l.dimension_key, min(l.level) as level
          from newest n
          join finished x using (hub_id, team_id, framework, perspective, round_id)
          join readiness.dimension_level l on l.hub_id = x.hub_id and l.assessment_id = x.id
         group by x.hub_id, x.team_id, x.framework, x.perspective, l.dimension_key
      ), sides as (
        select hub_id, team_id, max(at) as at, jsonb_build_object('framework', framework, 'perspective', perspective,
                 'levels', jsonb_object_agg(dimension_key, level)) as side
          from lowest group by hub_id, team_id, framework, perspective
      )
      insert into progress.team_fact (id, hub_id, team_id, kind, at, levels)
      select gen_random_uuid(), hub_id, team_id, 'readiness', max(at), jsonb_agg(side) from sides group by hub_id, team_id
      on conflict (hub_id, team_id, kind) do nothing`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from progress.team_fact where kind = 'readiness'`);
  }
}
