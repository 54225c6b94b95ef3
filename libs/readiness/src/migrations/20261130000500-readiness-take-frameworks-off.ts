import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A loaded framework that no cohort uses may leave the list; what it said is kept, and its number is not given again. */
export class ReadinessTakeFrameworksOff20261130000500 implements MigrationInterface {
  readonly name = 'ReadinessTakeFrameworksOff20261130000500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table readiness.framework
        add column taken_off_by uuid references identity.person (id),
        add column taken_off_at timestamptz,
        add constraint framework_taken_off_loaded check (taken_off_at is null or origin = 'loaded')`);
    await queryRunner.query(`grant update (taken_off_by, taken_off_at) on readiness.framework to onsil_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table readiness.framework drop column taken_off_by, drop column taken_off_at`);
  }
}
