import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['reminders.reminder_rule', 'reminders.stopped_trigger'] as const;
const BEFORE = [
  'milestone_due',
  'milestone_returned',
  'review_waiting',
  'session_starts',
  'log_missing',
  'task_due',
  'invitation_unanswered',
  'pair_silent',
  'dismissal_step',
  'canvas_comment',
];

/** Who has not assessed in a round is reminded of it. */
export class AllowReadinessRounds20261129211000 implements MigrationInterface {
  readonly name = 'AllowReadinessRounds20261129211000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await allow(queryRunner, [...BEFORE, 'readiness_due']);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from reminders.stopped_trigger where trigger = 'readiness_due'`);
    await queryRunner.query(`delete from reminders.planned_reminder p using reminders.reminder_rule r
      where r.hub_id = p.hub_id and r.id = p.rule_id and r.trigger = 'readiness_due'`);
    await queryRunner.query(`delete from reminders.reminder_rule where trigger = 'readiness_due'`);
    await allow(queryRunner, BEFORE);
  }
}

async function allow(queryRunner: QueryRunner, triggers: readonly string[]): Promise<void> {
  const list = triggers.map((trigger) => `'${trigger}'`).join(', ');
  for (const table of TABLES) {
    const check = `${table.split('.')[1]}_trigger_check`;
    await queryRunner.query(`alter table ${table} drop constraint ${check}`);
    await queryRunner.query(`alter table ${table} add constraint ${check} check (trigger in (${list}))`);
  }
}
