import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable } from '../hub-table.js';

/** Files of a hub: name, kind and size here, the content in the file store under its hash. */
export class PlatformCreateStoredFile20261123200600 implements MigrationInterface {
  readonly name = 'PlatformCreateStoredFile20261123200600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table platform.stored_file (
        id uuid primary key,
        hub_id uuid not null,
        sha256 text not null constraint stored_file_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
        name text not null,
        media_type text not null,
        bytes int not null constraint stored_file_bytes_positive check (bytes > 0),
        stored_at timestamptz not null,
        constraint stored_file_hub_id_id_key unique (hub_id, id)
      )`);
    await hubTable(queryRunner, 'platform.stored_file');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table platform.stored_file');
  }
}
