import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when nothing more happens to a mail: what was refused is shown by it, and what lies long ago forgotten. */
export class PlatformSettleMail20261129181100 implements MigrationInterface {
  readonly name = 'PlatformSettleMail20261129181100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table platform.mail add column settled_at timestamptz`);
    await queryRunner.query(
      `update platform.mail set settled_at = coalesce(sent_at, doubted_at, created_at) where next_attempt_at is null`,
    );
    await queryRunner.query(
      `create index mail_settled_idx on platform.mail (hub_id, settled_at, id) where settled_at is not null`,
    );
    await queryRunner.query(
      `create index mail_lost_idx on platform.mail (hub_id, settled_at desc, id desc)
        where settled_at is not null and status in ('failed', 'in_doubt')`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table platform.mail drop column settled_at`);
  }
}
