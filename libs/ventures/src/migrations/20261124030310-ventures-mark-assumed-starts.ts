import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A roster that names only year and season says no day: the one that was assumed is marked as such. */
export class VenturesMarkAssumedStarts20261124030310 implements MigrationInterface {
  readonly name = 'VenturesMarkAssumedStarts20261124030310';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table ventures.enrolment add column start_assumed boolean not null default false`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table ventures.enrolment drop column start_assumed`);
  }
}
