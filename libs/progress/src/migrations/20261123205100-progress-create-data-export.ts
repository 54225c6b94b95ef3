import { hubTable } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took which data out of the hub, in which filter. */
export class CreateDataExport20261123205100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table progress.data_export (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        kind text not null check (kind in ('board', 'teams', 'people', 'audit')),
        format text not null check (format in ('xlsx', 'csv')),
        filter jsonb not null,
        taken_by uuid not null references identity.person (id),
        taken_at timestamptz not null,
        unique (hub_id, id)
      );
      create index data_export_taken_idx on progress.data_export (hub_id, taken_at desc);
    `);
    await hubTable(queryRunner, 'progress.data_export');
    await queryRunner.query(`revoke update, delete on progress.data_export from onsil_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table progress.data_export');
  }
}
