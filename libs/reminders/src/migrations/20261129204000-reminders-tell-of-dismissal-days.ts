import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hubs and programmes that kept rules before dismissals had any get those that a hub begins with. */
export class TellOfDismissalDays20261129204000 implements MigrationInterface {
  readonly name = 'TellOfDismissalDays20261129204000';

  async up(queryRunner: Pick<QueryRunner, 'query'>): Promise<void> {
    await queryRunner.query(`
      insert into reminders.reminder_rule (id, hub_id, programme_id, trigger, offset_days, audiences, position, version)
      select gen_random_uuid(), kept.hub_id, kept.programme_id, 'dismissal_step', stage.days, array['team', 'manager'],
             stage.position, kept.version
        from (select hub_id, programme_id, max(version) as version from reminders.reminder_rule
               group by hub_id, programme_id
              having not bool_or(trigger = 'dismissal_step')) kept
       cross join (values (-3, 1), (-1, 2), (0, 3)) as stage (days, position)`);
  }

  async down(): Promise<void> {
    // the step that allows these rules takes them away
  }
}
