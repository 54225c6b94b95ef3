import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What business models tell of a team, for gates: interviews, decided hypotheses, bookmarked canvases, each with how many. */
export class ProgressAddTestingFacts20261129141600 implements MigrationInterface {
  readonly name = 'ProgressAddTestingFacts20261129141600';

  async up(queryRunner: QueryRunner): Promise<void> {
    // The kinds stand in TypeScript (`TeamFact`): each later lib that tells something adds its own there.
    await queryRunner.query(`
      alter table progress.team_fact
        add column if not exists count int check (count >= 0),
        drop constraint if exists team_fact_kind_check,
        add constraint team_fact_kind_check check (kind ~ '^[a-z_]+$');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from progress.team_fact where kind not in ('activity', 'mentored', 'session');
      alter table progress.team_fact
        drop column count,
        drop constraint team_fact_kind_check,
        add constraint team_fact_kind_check check (kind in ('activity', 'mentored', 'session'));
    `);
  }
}
