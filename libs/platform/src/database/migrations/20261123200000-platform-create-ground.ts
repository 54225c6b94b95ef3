import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable, libSchema } from '../hub-table.js';

/** Audit, outbox, idempotency: what every write leaves behind; lease and heartbeat for the worker's sweeps. */
export class PlatformCreateGround20261123200000 implements MigrationInterface {
  readonly name = 'PlatformCreateGround20261123200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create extension if not exists pg_trgm`);
    await queryRunner.query(`create extension if not exists btree_gist`);
    await libSchema(queryRunner, 'platform');
    await queryRunner.query(`
      create table platform.audit_entry (
        id uuid primary key,
        hub_id uuid not null,
        at timestamptz not null,
        actor_kind text not null constraint audit_entry_actor_kind_known check (actor_kind in ('person', 'job')),
        person_id uuid,
        action text not null,
        subject text not null,
        subject_id uuid not null,
        team_id uuid,
        before jsonb,
        after jsonb,
        reason text,
        request_id text,
        constraint audit_entry_hub_id_id_key unique (hub_id, id)
      )`);
    await queryRunner.query(`create index audit_entry_hub_at_idx on platform.audit_entry (hub_id, at desc, id desc)`);
    await queryRunner.query(
      `create index audit_entry_hub_subject_idx on platform.audit_entry (hub_id, subject, subject_id, at desc)`,
    );
    await queryRunner.query(
      `create index audit_entry_hub_team_idx on platform.audit_entry (hub_id, team_id, at desc) where team_id is not null`,
    );
    await hubTable(queryRunner, 'platform.audit_entry');
    await queryRunner.query(`revoke update, delete on platform.audit_entry from onsil_app`);

    await queryRunner.query(`
      create table platform.outbox_message (
        id uuid primary key,
        hub_id uuid not null,
        name text not null,
        payload jsonb not null,
        occurred_at timestamptz not null,
        delivered_at timestamptz,
        attempts int not null default 0,
        next_attempt_at timestamptz not null,
        last_error text,
        constraint outbox_message_hub_id_id_key unique (hub_id, id)
      )`);
    await queryRunner.query(
      `create index outbox_message_hub_due_idx on platform.outbox_message (hub_id, next_attempt_at) where delivered_at is null`,
    );
    await hubTable(queryRunner, 'platform.outbox_message');

    await queryRunner.query(`
      create table platform.handled_event (
        id uuid primary key,
        hub_id uuid not null,
        event_id uuid not null,
        reaction text not null,
        handled_at timestamptz not null,
        constraint handled_event_hub_id_id_key unique (hub_id, id),
        constraint handled_event_once_key unique (hub_id, event_id, reaction)
      )`);
    await hubTable(queryRunner, 'platform.handled_event');

    await queryRunner.query(`
      create table platform.idempotency_key (
        id uuid primary key,
        hub_id uuid not null,
        person_id uuid not null,
        key text not null,
        route text not null,
        body_hash text not null,
        status int,
        answer json,
        created_at timestamptz not null,
        constraint idempotency_key_hub_id_id_key unique (hub_id, id),
        constraint idempotency_key_once_key unique (hub_id, person_id, key)
      )`);
    await hubTable(queryRunner, 'platform.idempotency_key');

    await queryRunner.query(`
      create table platform.global_audit_entry (
        id uuid primary key,
        at timestamptz not null,
        person_id uuid,
        action text not null,
        subject text not null,
        subject_id uuid not null,
        before jsonb,
        after jsonb,
        reason text,
        request_id text
      )`);
    await queryRunner.query(`create index global_audit_entry_at_idx on platform.global_audit_entry (at desc, id desc)`);
    await queryRunner.query(`grant select, insert on platform.global_audit_entry to onsil_app`);
    await queryRunner.query(`
      create table platform.global_outbox_message (
        id uuid primary key,
        name text not null,
        payload jsonb not null,
        occurred_at timestamptz not null,
        delivered_at timestamptz,
        attempts int not null default 0,
        next_attempt_at timestamptz not null,
        last_error text
      )`);
    await queryRunner.query(`grant select, insert, update, delete on platform.global_outbox_message to onsil_app`);
    await queryRunner.query(`
      create table platform.lease (
        name text primary key,
        holder text not null,
        fence bigint not null,
        until timestamptz not null
      )`);
    await queryRunner.query(`grant select, insert, update on platform.lease to onsil_app`);
    await queryRunner.query(
      `create table platform.heartbeat (name text primary key, at timestamptz not null, note text)`,
    );
    await queryRunner.query(`grant select, insert, update on platform.heartbeat to onsil_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'heartbeat',
      'lease',
      'global_outbox_message',
      'global_audit_entry',
      'idempotency_key',
      'handled_event',
      'outbox_message',
      'audit_entry',
    ])
      await queryRunner.query(`drop table platform.${table}`);
  }
}
