import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gates ask how often a team met its mentors: what was logged before they could is counted now, once. */
export class MentoringTellGates20261129165200 implements MigrationInterface {
  readonly name = 'MentoringTellGates20261129165200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      update progress.team_fact f set count = l.met
        from (select hub_id, team_id, count(*) filter (where mentor_came)::int as met
                from mentoring.session_log group by hub_id, team_id) l
       where f.hub_id = l.hub_id and f.team_id = l.team_id and f.kind = 'session'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`update progress.team_fact set count = null where kind = 'session'`);
  }
}
