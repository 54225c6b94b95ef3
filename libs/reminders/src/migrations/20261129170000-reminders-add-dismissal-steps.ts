import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'milestone_due', 'milestone_returned', 'review_waiting', 'session_starts', 'log_missing', 'task_due',
  'invitation_unanswered', 'pair_silent'`;

/** Teams and managers are reminded of the days of a dismissal. */
export class RemindersAddDismissalSteps20261129170000 implements MigrationInterface {
  readonly name = 'RemindersAddDismissalSteps20261129170000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['reminder_rule', 'stopped_trigger'])
      await queryRunner.query(`
        alter table reminders.${table}
          drop constraint ${table}_trigger_check,
          add constraint ${table}_trigger_check check (trigger in (${BEFORE}, 'dismissal_step'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from reminders.reminder_rule where trigger = 'dismissal_step'`);
    for (const table of ['reminder_rule', 'stopped_trigger'])
      await queryRunner.query(`
        alter table reminders.${table}
          drop constraint ${table}_trigger_check,
          add constraint ${table}_trigger_check check (trigger in (${BEFORE}))`);
  }
}
