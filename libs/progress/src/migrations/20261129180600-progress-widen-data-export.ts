import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Canvases and financial plans leave as files too. */
export class WidenDataExport20261129180600 implements MigrationInterface {
  readonly name = 'WidenDataExport20261129180600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table progress.data_export drop constraint data_export_kind_check, drop constraint data_export_format_check;
      alter table progress.data_export
        add constraint data_export_kind_check
          check (kind in ('board', 'teams', 'people', 'audit', 'canvas', 'financial_plan')) not valid,
        add constraint data_export_format_check check (format in ('xlsx', 'csv', 'pdf', 'png', 'json')) not valid;
      alter table progress.data_export
        validate constraint data_export_kind_check, validate constraint data_export_format_check;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from progress.data_export where kind in ('canvas', 'financial_plan');
      alter table progress.data_export drop constraint data_export_kind_check, drop constraint data_export_format_check;
      alter table progress.data_export
        add constraint data_export_kind_check check (kind in ('board', 'teams', 'people', 'audit')),
        add constraint data_export_format_check check (format in ('xlsx', 'csv'));
    `);
  }
}
