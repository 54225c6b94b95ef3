import { hubTable, libSchema, systemFunction } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rules, what they plan, each attempt to send it, and the door through which the worker sees what is due. */
export class CreateReminders20261124000000 implements MigrationInterface {
  readonly name = 'CreateReminders20261124000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await libSchema(queryRunner, 'reminders');
    await queryRunner.query(`
      create table reminders.reminder_rule (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        programme_id uuid,
        trigger text not null check (trigger in ('milestone_due', 'milestone_returned', 'review_waiting',
          'session_starts', 'log_missing', 'task_due', 'invitation_unanswered', 'pair_silent')),
        offset_days int not null check (offset_days between -365 and 365),
        counting text not null default 'calendar' check (counting in ('calendar', 'working')),
        time_of_day time default '09:00',
        audiences text[] not null check (cardinality(audiences) > 0
          and audiences <@ array['team', 'mentor', 'staff', 'manager', 'owner', 'invitee']),
        enabled boolean not null default true,
        position int not null check (position >= 1),
        version int not null default 1,
        unique (hub_id, id),
        unique nulls not distinct (hub_id, programme_id, trigger, position)
      )`);
    await queryRunner.query(
      `comment on column reminders.reminder_rule.time_of_day is 'null: the occasion''s own time of day'`,
    );
    await queryRunner.query(`
      create table reminders.planned_reminder (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        rule_id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        occurrence text not null,
        round int not null default 1 check (round >= 1),
        audience text not null,
        person_id uuid references identity.person (id),
        address text not null,
        recipient_key text not null,
        recipient_name text not null,
        locale text not null check (locale in ('ko', 'en')),
        facts jsonb not null,
        path text not null,
        occasion_at timestamptz not null,
        due_at timestamptz not null,
        wake_at timestamptz,
        state text not null default 'planned' check (state in ('planned', 'held', 'sending', 'in_doubt', 'sent',
          'failed', 'cancelled', 'skipped')),
        reason text,
        note text,
        decided_by uuid references identity.person (id),
        decided_at timestamptz,
        is_late boolean not null default false,
        attempts int not null default 0 check (attempts >= 0),
        doubted_at timestamptz,
        mail_id uuid not null,
        planned_at timestamptz not null,
        sent_at timestamptz,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, rule_id, subject_id, occurrence, recipient_key, round),
        foreign key (hub_id, rule_id) references reminders.reminder_rule (hub_id, id),
        check ((state in ('planned', 'held', 'sending')) <= (wake_at is not null)),
        check ((state in ('sent', 'failed', 'cancelled', 'skipped')) <= (wake_at is null)),
        check ((state = 'sent') = (sent_at is not null))
      )`);
    await queryRunner.query(`
      comment on column reminders.planned_reminder.round is 'rises when an occasion moves after its reminder has left'`);
    await queryRunner.query(`
      comment on column reminders.planned_reminder.note is 'why, in the words of the person who decided'`);
    await queryRunner.query(`
      comment on column reminders.planned_reminder.wake_at is 'when the worker looks at it again; null: never'`);
    await queryRunner.query(`
      comment on column reminders.planned_reminder.mail_id is 'makes the Message-ID; one for all of a daily mail'`);
    await queryRunner.query(
      `create index planned_reminder_wake_idx on reminders.planned_reminder (hub_id, wake_at) where wake_at is not null`,
    );
    await queryRunner.query(
      `create index planned_reminder_subject_idx on reminders.planned_reminder (hub_id, subject_id, subject_kind)`,
    );
    await queryRunner.query(
      `create index planned_reminder_recipient_idx on reminders.planned_reminder (hub_id, recipient_key, due_at)`,
    );
    await queryRunner.query(`create index planned_reminder_due_idx on reminders.planned_reminder (hub_id, due_at, id)`);
    await queryRunner.query(`
      create table reminders.reminder_delivery (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        reminder_id uuid not null,
        attempt int not null check (attempt >= 1),
        mail_id uuid not null,
        address text not null,
        started_at timestamptz not null,
        ended_at timestamptz,
        outcome text check (outcome in ('accepted', 'refused', 'failed', 'in_doubt')),
        phase text,
        answer text,
        unique (hub_id, id),
        unique (hub_id, reminder_id, attempt),
        foreign key (hub_id, reminder_id) references reminders.planned_reminder (hub_id, id),
        check ((outcome is null) = (ended_at is null))
      )`);
    await queryRunner.query(
      `create index reminder_delivery_address_idx on reminders.reminder_delivery (hub_id, address, started_at)`,
    );
    for (const table of ['reminder_rule', 'planned_reminder', 'reminder_delivery'] as const)
      await hubTable(queryRunner, `reminders.${table}`);
    await systemFunction(queryRunner, {
      name: 'reminders.hubs_with_due_reminders',
      parameters: 'at timestamptz',
      reads: ['reminders.planned_reminder'],
      returns: 'table (hub_id uuid)',
      // Leaps from hub to hub along the index, so that a hub's fifty thousand due rows cost no more than one.
      body: `with recursive waiting as (
               (select p.hub_id from reminders.planned_reminder p where p.wake_at is not null order by p.hub_id limit 1)
               union all
               select (select p.hub_id from reminders.planned_reminder p
                        where p.wake_at is not null and p.hub_id > w.hub_id order by p.hub_id limit 1)
                 from waiting w where w.hub_id is not null)
             select w.hub_id from waiting w
              where exists (select from reminders.planned_reminder p where p.hub_id = w.hub_id and p.wake_at <= at)`,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function reminders.hubs_with_due_reminders');
    await queryRunner.query('drop schema reminders cascade');
  }
}
