import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable } from '../../database/hub-table.js';
import { systemFunction } from '../../database/system-function.js';

/** Mail that waits to be sent, was sent, or could not be; and what the processes of one installation tell each other. */
export class PlatformCreateOutgoingMail20261123200500 implements MigrationInterface {
  readonly name = 'PlatformCreateOutgoingMail20261123200500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table platform.mail (
        id uuid primary key,
        hub_id uuid not null,
        to_address text not null,
        subject text not null,
        body_text text not null,
        body_html text not null,
        status text not null default 'queued'
          constraint mail_status_known check (status in ('queued', 'sending', 'sent', 'failed', 'in_doubt')),
        attempts int not null default 0,
        next_attempt_at timestamptz,
        doubted_at timestamptz,
        last_error text,
        created_at timestamptz not null,
        sent_at timestamptz,
        constraint mail_hub_id_id_key unique (hub_id, id)
      )`);
    await queryRunner.query(
      `create index mail_hub_due_idx on platform.mail (hub_id, next_attempt_at) where next_attempt_at is not null`,
    );
    await hubTable(queryRunner, 'platform.mail');
    await queryRunner.query(`create table platform.installation_fact (name text primary key, value text not null)`);
    await queryRunner.query(
      `comment on table platform.installation_fact is 'hub-less: the mail catcher''s port, when the demo was filled'`,
    );
    await queryRunner.query(`grant select, insert, update on platform.installation_fact to onsil_app`);
    await systemFunction(queryRunner, {
      name: 'platform.due_mail',
      parameters: 'at timestamptz, up_to int',
      reads: ['platform.mail'],
      returns: 'table (id uuid, hub_id uuid)',
      body: `select m.id, m.hub_id from platform.mail m where m.next_attempt_at <= at order by m.next_attempt_at limit up_to`,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function platform.due_mail');
    await queryRunner.query('drop table platform.installation_fact');
    await queryRunner.query('drop table platform.mail');
  }
}
