import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was removed keeps its line, but not its file for ever. */
export class ReadinessForgetRemovedFiles20261129182000 implements MigrationInterface {
  readonly name = 'ReadinessForgetRemovedFiles20261129182000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table readiness.evidence
        drop constraint evidence_check,
        add constraint evidence_file_given check (
          (kind = 'file' or stored_file_id is null) and (kind <> 'file' or stored_file_id is not null or removed_at is not null))`);
    await queryRunner.query(`
      create index evidence_removed_file_idx on readiness.evidence (hub_id, removed_at)
       where removed_at is not null and stored_file_id is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table readiness.evidence
        drop constraint evidence_file_given,
        add constraint evidence_check check ((kind = 'file') = (stored_file_id is not null))`);
    await queryRunner.query('drop index readiness.evidence_removed_file_idx');
  }
}
