import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hubs and programmes that keep rules already get those for rounds; the others begin with them. */
export class RemindOfReadinessRounds20261129211010 implements MigrationInterface {
  readonly name = 'RemindOfReadinessRounds20261129211010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      insert into reminders.reminder_rule (id, hub_id, programme_id, trigger, offset_days, audiences, position, version)
      select gen_random_uuid(), kept.hub_id, kept.programme_id, 'readiness_due', stage.days, stage.audiences, stage.position,
             kept.version
        from (select hub_id, programme_id, max(version) as version from reminders.reminder_rule
               group by hub_id, programme_id) kept
       cross join (values (-7, array['team', 'mentor'], 1), (-1, array['team', 'mentor'], 2), (0, array['team', 'mentor'], 3),
                          (2, array['staff'], 4)) as stage (days, audiences, position)`);
  }

  async down(): Promise<void> {
    // the schema's own step takes these rules away
  }
}
