import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key says that its work was committed, also when nobody lived to keep the answer. */
export class PlatformMarkWhatIsDone20261129180000 implements MigrationInterface {
  readonly name = 'PlatformMarkWhatIsDone20261129180000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table platform.idempotency_key add column done_at timestamptz`);
    await queryRunner.query(`update platform.idempotency_key set done_at = created_at where status is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table platform.idempotency_key drop column done_at`);
  }
}
