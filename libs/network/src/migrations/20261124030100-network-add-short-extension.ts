import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far staff of a hub extend a team's date without asking its manager. */
export class NetworkAddShortExtension20261124030100 implements MigrationInterface {
  readonly name = 'NetworkAddShortExtension20261124030100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table network.hub add column short_extension_days int not null default 14
        constraint hub_short_extension_days_range check (short_extension_days between 0 and 90)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table network.hub drop column short_extension_days`);
  }
}
