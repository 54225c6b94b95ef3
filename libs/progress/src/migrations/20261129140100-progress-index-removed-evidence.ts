import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what was removed a while ago without reading every file of a hub. */
export class IndexRemovedEvidence20261129140100 implements MigrationInterface {
  readonly name = 'IndexRemovedEvidence20261129140100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'create index evidence_file_removed_idx on progress.evidence_file (hub_id, removed_at) where removed_at is not null',
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index progress.evidence_file_removed_idx');
  }
}
