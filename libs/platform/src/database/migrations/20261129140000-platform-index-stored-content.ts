import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds who of a hub holds a content. */
export class PlatformIndexStoredContent20261129140000 implements MigrationInterface {
  readonly name = 'PlatformIndexStoredContent20261129140000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index stored_file_sha256_idx on platform.stored_file (hub_id, sha256)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index platform.stored_file_sha256_idx');
  }
}
