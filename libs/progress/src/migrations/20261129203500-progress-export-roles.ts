import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who holds which role leaves as a file too. */
export class ExportRoles20261129203500 implements MigrationInterface {
  readonly name = 'ExportRoles20261129203500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table progress.data_export drop constraint data_export_kind_check;
      alter table progress.data_export
        add constraint data_export_kind_check
          check (kind in ('board', 'teams', 'people', 'roles', 'audit', 'canvas', 'financial_plan')) not valid;
      alter table progress.data_export validate constraint data_export_kind_check;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from progress.data_export where kind = 'roles';
      alter table progress.data_export drop constraint data_export_kind_check;
      alter table progress.data_export
        add constraint data_export_kind_check
          check (kind in ('board', 'teams', 'people', 'audit', 'canvas', 'financial_plan'));
    `);
  }
}
