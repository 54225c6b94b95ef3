import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hubs and programmes that keep rules already get the one for what is said on a canvas; the others begin with it. */
export class TellOfCanvasComments20261129180300 implements MigrationInterface {
  readonly name = 'TellOfCanvasComments20261129180300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      insert into reminders.reminder_rule (id, hub_id, programme_id, trigger, offset_days, time_of_day, audiences, position)
      select gen_random_uuid(), kept.hub_id, kept.programme_id, 'canvas_comment', 0, null,
             array['team', 'mentor', 'staff', 'manager'], 1
        from (select distinct hub_id, programme_id from reminders.reminder_rule) kept
      on conflict do nothing`);
  }

  async down(): Promise<void> {
    // the schema's own step takes these rules away
  }
}
