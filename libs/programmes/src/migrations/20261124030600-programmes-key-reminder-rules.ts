import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A programme's reminder rules are of a programme of the same hub. */
export class ProgrammesKeyReminderRules20261124030600 implements MigrationInterface {
  readonly name = 'ProgrammesKeyReminderRules20261124030600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `alter table reminders.reminder_rule add constraint reminder_rule_programme_fkey
         foreign key (hub_id, programme_id) references programmes.programme (hub_id, id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table reminders.reminder_rule drop constraint reminder_rule_programme_fkey`);
  }
}
