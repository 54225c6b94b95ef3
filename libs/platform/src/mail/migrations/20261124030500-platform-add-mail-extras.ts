import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail may carry a calendar entry, and a link that is signed when it is sent. */
export class PlatformAddMailExtras20261124030500 implements MigrationInterface {
  readonly name = 'PlatformAddMailExtras20261124030500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table platform.mail add column calendar jsonb, add column signed_link jsonb`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table platform.mail drop column calendar, drop column signed_link`);
  }
}
