import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is due is taken soonest first and then by id. Rules are for whole hours, so that thousands wake at one instant:
 * without the id in the index each taking sorted them all. Hubs are leapt through by the same order, or another index
 * would do, in which what was sent long ago stands in the way.
 */
export class IndexDueOrder20261129172000 implements MigrationInterface {
  readonly name = 'IndexDueOrder20261129172000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index reminders.planned_reminder_wake_idx');
    await queryRunner.query(
      'create index planned_reminder_wake_idx on reminders.planned_reminder (hub_id, wake_at, id) where wake_at is not null',
    );
    await replaceDoor(
      queryRunner,
      `with recursive soonest as (
         (select p.hub_id, p.wake_at from reminders.planned_reminder p
           where p.wake_at is not null order by p.hub_id, p.wake_at, p.id limit 1)
         union all
         select following.hub_id, following.wake_at from soonest s
          cross join lateral (select p.hub_id, p.wake_at from reminders.planned_reminder p
                               where p.wake_at is not null and p.hub_id > s.hub_id
                               order by p.hub_id, p.wake_at, p.id limit 1) following)
       select s.hub_id from soonest s where s.wake_at <= at`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await replaceDoor(
      queryRunner,
      `with recursive waiting as (
         (select p.hub_id from reminders.planned_reminder p where p.wake_at is not null order by p.hub_id limit 1)
         union all
         select (select p.hub_id from reminders.planned_reminder p
                  where p.wake_at is not null and p.hub_id > w.hub_id order by p.hub_id limit 1)
           from waiting w where w.hub_id is not null)
       select w.hub_id from waiting w
        where exists (select from reminders.planned_reminder p where p.hub_id = w.hub_id and p.wake_at <= at)`,
    );
    await queryRunner.query('drop index reminders.planned_reminder_wake_idx');
    await queryRunner.query(
      'create index planned_reminder_wake_idx on reminders.planned_reminder (hub_id, wake_at) where wake_at is not null',
    );
  }
}

/** The door keeps its owner and its grants. */
async function replaceDoor(queryRunner: QueryRunner, body: string): Promise<void> {
  await queryRunner.query(
    `create or replace function reminders.hubs_with_due_reminders(at timestamptz) returns table (hub_id uuid)
       language sql stable security definer set search_path = pg_catalog as $$ ${body} $$`,
  );
}
