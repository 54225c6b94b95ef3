import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a team's place on a cohort ended. Null for a live place, and for one that ended before this was asked. */
export class VenturesSayHowTeamsLeave20261129170100 implements MigrationInterface {
  readonly name = 'VenturesSayHowTeamsLeave20261129170100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table ventures.enrolment
        add column exit text check (exit in ('graduated', 'withdrawn', 'dismissed', 'honest_failure')),
        add constraint enrolment_exit_check1 check (exit is null or left_on is not null)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table ventures.enrolment drop column exit`);
  }
}
