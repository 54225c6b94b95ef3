import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A waiver may have a last day; those that have run out are found without reading every exception of a hub. */
export class ProgressEndWaivers20261130190000 implements MigrationInterface {
  readonly name = 'ProgressEndWaivers20261130190000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table progress.milestone_exception drop constraint milestone_exception_check1;
      alter table progress.milestone_exception
        add constraint milestone_exception_until_on_check check (kind = 'waiver' or until_on is not null) not valid;
      alter table progress.milestone_exception validate constraint milestone_exception_until_on_check;
    `);
    await queryRunner.query(`
      create index milestone_exception_waiver_end_idx on progress.milestone_exception (hub_id, cohort_id, until_on)
       where kind = 'waiver' and status = 'granted' and until_on is not null`);
  }

  /** What has a last day keeps it as words only. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index progress.milestone_exception_waiver_end_idx;
      update progress.milestone_exception set until_on = null where kind = 'waiver';
      alter table progress.milestone_exception drop constraint milestone_exception_until_on_check;
      alter table progress.milestone_exception
        add constraint milestone_exception_check1 check ((kind = 'waiver') = (until_on is null));
    `);
  }
}
