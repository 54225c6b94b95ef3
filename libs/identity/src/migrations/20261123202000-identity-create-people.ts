import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable, libSchema, systemFunction } from '@onsil/platform';

/**
 * People and how they sign in (no hub), what each may do in a hub (grants), invitations and their one-use tokens,
 * privacy notices; and the questions that may be asked across hubs.
 */
export class IdentityCreatePeople20261123202000 implements MigrationInterface {
  readonly name = 'IdentityCreatePeople20261123202000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await libSchema(queryRunner, 'identity');
    await this.createPeople(queryRunner);
    await this.createGrants(queryRunner);
    await this.createInvitations(queryRunner);
    await this.createPrivacyNotices(queryRunner);
    await this.createDoorsAcrossHubs(queryRunner);
  }

  private async createPeople(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table identity.person (
        id uuid primary key,
        email text not null constraint person_email_key unique
          constraint person_email_normal check (email = lower(email) and email <> ''),
        name text not null,
        locale text not null constraint person_locale_known check (locale in ('ko', 'en')),
        is_demo boolean not null default false,
        created_at timestamptz not null default now(),
        version int not null default 1
      )`);
    await this.hubless(queryRunner, 'identity.person', 'one person, one sign-in, many hubs', 'select, insert, update');

    await queryRunner.query(`
      create table identity.credential (
        person_id uuid primary key constraint credential_person_fkey references identity.person (id),
        password_hash text not null,
        changed_at timestamptz not null
      )`);
    await this.hubless(queryRunner, 'identity.credential', 'belongs to a person', 'select, insert, update, delete');

    await queryRunner.query(`
      create table identity.session (
        id uuid primary key,
        person_id uuid not null constraint session_person_fkey references identity.person (id),
        token_hash bytea not null constraint session_token_key unique,
        former_token_hash bytea,
        former_token_until timestamptz,
        own_device boolean not null,
        user_agent text not null,
        started_at timestamptz not null,
        rotated_at timestamptz not null,
        last_seen_at timestamptz not null,
        ended_at timestamptz
      )`);
    await queryRunner.query(`create index session_person_idx on identity.session (person_id) where ended_at is null`);
    await queryRunner.query(
      `create index session_former_token_idx on identity.session (former_token_hash) where former_token_hash is not null`,
    );
    await this.hubless(queryRunner, 'identity.session', 'belongs to a person', 'select, insert, update, delete');

    await queryRunner.query(`
      create table identity.sign_in_link (
        id uuid primary key,
        person_id uuid not null constraint sign_in_link_person_fkey references identity.person (id),
        purpose text not null
          constraint sign_in_link_purpose_known check (purpose in ('sign_in', 'reset_password', 'change_email')),
        token_hash bytea not null constraint sign_in_link_token_key unique,
        new_email text constraint sign_in_link_new_email_given check ((purpose = 'change_email') = (new_email is not null)),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      )`);
    await queryRunner.query(
      `create index sign_in_link_person_idx on identity.sign_in_link (person_id) where ended_at is null`,
    );
    await this.hubless(queryRunner, 'identity.sign_in_link', 'belongs to a person', 'select, insert, update, delete');

    await queryRunner.query(`
      create table identity.throttle_counter (
        key text primary key,
        failed_at timestamptz[] not null,
        forget_after timestamptz not null
      )`);
    await queryRunner.query(`create index throttle_counter_forget_idx on identity.throttle_counter (forget_after)`);
    await this.hubless(
      queryRunner,
      'identity.throttle_counter',
      'counts before anybody is known',
      'select, insert, update, delete',
    );
  }

  /** Keys of `team_id` and `programme_id` come with the libs that own those tables. */
  private async createGrants(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table identity.network_grant (
        id uuid primary key,
        network_id uuid not null constraint network_grant_network_fkey references network.network (id),
        person_id uuid not null constraint network_grant_person_fkey references identity.person (id),
        role text not null constraint network_grant_role_known check (role in ('network_operator')),
        starts_on date not null,
        ends_on date,
        changed_at timestamptz not null,
        constraint network_grant_ends_after_start check (ends_on >= starts_on)
      )`);
    await queryRunner.query(`create index network_grant_person_idx on identity.network_grant (person_id)`);
    await this.hubless(
      queryRunner,
      'identity.network_grant',
      'a right on a network, not in a hub',
      'select, insert, update',
    );

    await queryRunner.query(`
      create table identity.hub_grant (
        id uuid primary key,
        hub_id uuid not null constraint hub_grant_hub_fkey references network.hub (id),
        person_id uuid not null constraint hub_grant_person_fkey references identity.person (id),
        role text not null constraint hub_grant_role_known check (role in ('hub_manager', 'hub_staff', 'mentor',
          'team_lead', 'team_member', 'funder_observer', 'evaluator', 'alumni')),
        scope text not null constraint hub_grant_scope_known check (scope in ('hub', 'programme', 'team')),
        scope_id uuid constraint hub_grant_scope_id_given check ((scope = 'hub') = (scope_id is null)),
        team_id uuid generated always as (case scope when 'team' then scope_id end) stored,
        programme_id uuid generated always as (case scope when 'programme' then scope_id end) stored,
        starts_on date not null,
        ends_on date,
        changed_at timestamptz not null,
        ended_at timestamptz,
        version int not null default 1,
        constraint hub_grant_hub_id_id_key unique (hub_id, id),
        constraint hub_grant_role_scope check (
          case role
            when 'hub_manager' then scope = 'hub'
            when 'hub_staff' then scope = 'hub'
            when 'team_lead' then scope = 'team'
            when 'team_member' then scope = 'team'
            when 'mentor' then scope in ('hub', 'team')
            when 'funder_observer' then scope in ('hub', 'programme')
            else true
          end),
        constraint hub_grant_ends_after_start check (ends_on >= starts_on)
      )`);
    await queryRunner.query(`
      create unique index hub_grant_once_key on identity.hub_grant
        (hub_id, person_id, role, scope, scope_id) nulls not distinct where ended_at is null`);
    await queryRunner.query(
      `create index hub_grant_scope_idx on identity.hub_grant (hub_id, scope_id, role) where ended_at is null`,
    );
    await hubTable(queryRunner, 'identity.hub_grant');
    await queryRunner.query(`revoke delete on identity.hub_grant from onsil_app`);
  }

  private async createInvitations(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table identity.hub_token (
        id uuid primary key,
        hub_id uuid not null constraint hub_token_hub_fkey references network.hub (id),
        token_hash bytea not null,
        purpose text not null constraint hub_token_purpose_shape check (purpose ~ '^[a-z_]+$'),
        subject_id uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        spent_at timestamptz,
        revoked_at timestamptz,
        constraint hub_token_hub_id_id_key unique (hub_id, id),
        constraint hub_token_hash_key unique (hub_id, token_hash)
      )`);
    await queryRunner.query(`
      create unique index hub_token_live_key on identity.hub_token (hub_id, purpose, subject_id)
        where spent_at is null and revoked_at is null`);
    await hubTable(queryRunner, 'identity.hub_token');

    await queryRunner.query(`
      create table identity.invitation (
        id uuid primary key,
        hub_id uuid not null constraint invitation_hub_fkey references network.hub (id),
        email text not null constraint invitation_email_normal check (email = lower(email)),
        name text not null,
        role text not null constraint invitation_role_known check (role in ('hub_manager', 'hub_staff', 'mentor', 'funder_observer')),
        scope text not null constraint invitation_scope_known check (scope in ('hub', 'programme', 'team')),
        scope_id uuid,
        team_id uuid generated always as (case scope when 'team' then scope_id end) stored,
        programme_id uuid generated always as (case scope when 'programme' then scope_id end) stored,
        grant_ends_on date,
        invited_by uuid constraint invitation_invited_by_fkey references identity.person (id),
        invited_at timestamptz not null,
        sent_at timestamptz,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        accepted_by uuid constraint invitation_accepted_by_fkey references identity.person (id),
        revoked_at timestamptz,
        version int not null default 1,
        constraint invitation_hub_id_id_key unique (hub_id, id),
        constraint invitation_scope_id_given check ((scope = 'hub') = (scope_id is null))
      )`);
    await queryRunner.query(`
      create unique index invitation_open_key on identity.invitation
        (hub_id, email, role, scope, scope_id) nulls not distinct where accepted_at is null and revoked_at is null`);
    await queryRunner.query(
      `create index invitation_listed_idx on identity.invitation (hub_id, invited_at desc, id desc)`,
    );
    await hubTable(queryRunner, 'identity.invitation');
  }

  private async createPrivacyNotices(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table identity.privacy_notice (
        id uuid primary key,
        hub_id uuid not null constraint privacy_notice_hub_fkey references network.hub (id),
        number int not null,
        body_ko text not null,
        body_en text not null,
        published_at timestamptz not null,
        published_by uuid constraint privacy_notice_published_by_fkey references identity.person (id),
        constraint privacy_notice_hub_id_id_key unique (hub_id, id),
        constraint privacy_notice_number_key unique (hub_id, number)
      )`);
    await hubTable(queryRunner, 'identity.privacy_notice');
    await queryRunner.query(`revoke update, delete on identity.privacy_notice from onsil_app`);
    await queryRunner.query(`
      create table identity.privacy_acceptance (
        id uuid primary key,
        hub_id uuid not null constraint privacy_acceptance_hub_fkey references network.hub (id),
        notice_id uuid not null,
        person_id uuid not null constraint privacy_acceptance_person_fkey references identity.person (id),
        accepted_at timestamptz not null,
        constraint privacy_acceptance_hub_id_id_key unique (hub_id, id),
        constraint privacy_acceptance_once_key unique (hub_id, notice_id, person_id),
        constraint privacy_acceptance_notice_fkey foreign key (hub_id, notice_id) references identity.privacy_notice (hub_id, id)
      )`);
    await hubTable(queryRunner, 'identity.privacy_acceptance');
    await queryRunner.query(`revoke update, delete on identity.privacy_acceptance from onsil_app`);
  }

  /** The first two look up by a key that does not start with the hub: PostgreSQL 18 skip-scans the hubs of the index. */
  private async createDoorsAcrossHubs(queryRunner: QueryRunner): Promise<void> {
    await systemFunction(queryRunner, {
      name: 'identity.grants_of_person',
      parameters: 'of_person uuid',
      reads: ['identity.hub_grant'],
      returns:
        'table (grant_id uuid, hub_id uuid, role text, scope text, scope_id uuid, starts_on date, ends_on date, changed_at timestamptz)',
      body: `select g.id, g.hub_id, g.role, g.scope, g.scope_id, g.starts_on, g.ends_on, g.changed_at
               from identity.hub_grant g where g.person_id = of_person and g.ended_at is null`,
    });
    await systemFunction(queryRunner, {
      name: 'identity.hub_of_token',
      parameters: 'of_hash bytea',
      reads: ['identity.hub_token'],
      returns: 'table (token_id uuid, hub_id uuid)',
      body: `select t.id, t.hub_id from identity.hub_token t where t.token_hash = of_hash`,
    });
    await systemFunction(queryRunner, {
      name: 'identity.people_of_hubs',
      parameters: 'of_hubs uuid[], of_role text, on_day date',
      reads: ['identity.hub_grant'],
      returns: 'table (hub_id uuid, person_id uuid)',
      body: `select distinct g.hub_id, g.person_id from identity.hub_grant g
              where g.hub_id = any(of_hubs) and g.role = of_role and g.ended_at is null
                and on_day between g.starts_on and coalesce(g.ends_on, 'infinity')`,
    });
  }

  private async hubless(queryRunner: QueryRunner, table: string, reason: string, rights: string): Promise<void> {
    await queryRunner.query(`comment on table ${table} is 'hub-less: ${reason}'`);
    await queryRunner.query(`grant ${rights} on ${table} to onsil_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function identity.people_of_hubs(uuid[], text, date)`);
    await queryRunner.query(`drop function identity.hub_of_token(bytea)`);
    await queryRunner.query(`drop function identity.grants_of_person(uuid)`);
    for (const table of [
      'privacy_acceptance',
      'privacy_notice',
      'invitation',
      'hub_token',
      'hub_grant',
      'network_grant',
      'throttle_counter',
      'sign_in_link',
      'session',
      'credential',
      'person',
    ])
      await queryRunner.query(`drop table identity.${table}`);
  }
}
