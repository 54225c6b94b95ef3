import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every event is a hub's: what happens outside any hub interests nobody else, and nothing ever published it. */
export class PlatformDropGlobalOutbox20261124030200 implements MigrationInterface {
  readonly name = 'PlatformDropGlobalOutbox20261124030200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table platform.global_outbox_message');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table platform.global_outbox_message (
        id uuid primary key,
        name text not null,
        payload jsonb not null,
        occurred_at timestamptz not null,
        delivered_at timestamptz,
        attempts int not null default 0,
        next_attempt_at timestamptz not null,
        last_error text
      )`);
    await queryRunner.query(`grant select, insert, update, delete on platform.global_outbox_message to onsil_app`);
  }
}
