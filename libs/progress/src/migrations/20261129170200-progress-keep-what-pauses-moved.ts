import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which dates a pause moved, so that resuming gives them back; and why a task was dropped. */
export class ProgressKeepWhatPausesMoved20261129170200 implements MigrationInterface {
  readonly name = 'ProgressKeepWhatPausesMoved20261129170200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table progress.milestone_exception add column moved jsonb not null default '[]'`);
    await queryRunner.query(`alter table progress.task add column close_reason text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table progress.task drop column close_reason`);
    await queryRunner.query(`alter table progress.milestone_exception drop column moved`);
  }
}
