import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which cohorts and programmes an import made for its rows, so that undoing it takes them back. */
export class VenturesNoteWhatImportsMade20261124030300 implements MigrationInterface {
  readonly name = 'VenturesNoteWhatImportsMade20261124030300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table ventures.roster_import
        add column made_cohorts uuid[] not null default '{}',
        add column made_programmes uuid[] not null default '{}'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table ventures.roster_import drop column made_cohorts, drop column made_programmes`);
  }
}
