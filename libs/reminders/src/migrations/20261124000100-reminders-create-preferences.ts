import { hubTable } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people want to be reminded, what they did with their messages, and the key that signs the links in mails. */
export class CreatePreferences20261124000100 implements MigrationInterface {
  readonly name = 'CreatePreferences20261124000100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table reminders.person_preference (
        person_id uuid primary key references identity.person (id),
        delivery text not null check (delivery in ('each', 'daily')),
        digest_time time not null,
        quiet_from time not null,
        quiet_until time not null,
        time_zone text,
        version int not null default 1
      )`);
    await queryRunner.query(
      `comment on column reminders.person_preference.time_zone is 'null: the zone of the hub that writes'`,
    );
    await queryRunner.query(`comment on table reminders.person_preference is 'hub-less: belongs to a person'`);
    await queryRunner.query(`grant select, insert, update on reminders.person_preference to onsil_app`);
    await queryRunner.query(`
      create table reminders.stopped_trigger (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        recipient_key text not null,
        trigger text not null check (trigger in ('milestone_due', 'milestone_returned', 'review_waiting',
          'session_starts', 'log_missing', 'task_due', 'invitation_unanswered', 'pair_silent')),
        stopped_at timestamptz not null,
        unique (hub_id, id),
        unique (hub_id, recipient_key, trigger)
      )`);
    await queryRunner.query(`
      create table reminders.notice_mark (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        reminder_id uuid not null,
        read_at timestamptz,
        snoozed_until date,
        snooze_reason text,
        unique (hub_id, id),
        unique (hub_id, reminder_id),
        foreign key (hub_id, reminder_id) references reminders.planned_reminder (hub_id, id),
        check ((snoozed_until is null) = (snooze_reason is null))
      )`);
    await queryRunner.query(`
      create table reminders.link_key (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        key bytea not null check (octet_length(key) = 32),
        unique (hub_id, id),
        unique (hub_id)
      )`);
    await queryRunner.query(`
      create table reminders.sending_pause (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        until_at timestamptz not null,
        reason text not null,
        paused_by uuid references identity.person (id),
        paused_at timestamptz not null,
        ended_at timestamptz,
        unique (hub_id, id)
      )`);
    await queryRunner.query(
      `create unique index sending_pause_one_key on reminders.sending_pause (hub_id) where ended_at is null`,
    );
    for (const table of ['stopped_trigger', 'notice_mark', 'link_key', 'sending_pause'] as const)
      await hubTable(queryRunner, `reminders.${table}`);
    await queryRunner.query(`
      alter table reminders.planned_reminder add column changed_at timestamptz, add column moved_from timestamptz`);
    await queryRunner.query(
      `create index planned_reminder_changed_idx on reminders.planned_reminder (hub_id, changed_at) where changed_at is not null`,
    );
    await queryRunner.query(
      `create index planned_reminder_person_idx on reminders.planned_reminder (hub_id, person_id, sent_at) where sent_at is not null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop table reminders.sending_pause, reminders.link_key, reminders.notice_mark, reminders.stopped_trigger,
                  reminders.person_preference`,
    );
    await queryRunner.query(`alter table reminders.planned_reminder drop column changed_at, drop column moved_from`);
  }
}
