import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an observer counts leaves as a file too. */
export class ExportCounts20261130190100 implements MigrationInterface {
  readonly name = 'ExportCounts20261130190100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table progress.data_export drop constraint data_export_kind_check;
      alter table progress.data_export
        add constraint data_export_kind_check
          check (kind in ('board', 'teams', 'people', 'roles', 'audit', 'counts', 'canvas', 'financial_plan',
                          'readiness_counts')) not valid;
      alter table progress.data_export validate constraint data_export_kind_check;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from progress.data_export where kind in ('counts', 'readiness_counts');
      alter table progress.data_export drop constraint data_export_kind_check;
      alter table progress.data_export
        add constraint data_export_kind_check
          check (kind in ('board', 'teams', 'people', 'roles', 'audit', 'canvas', 'financial_plan'));
    `);
  }
}
