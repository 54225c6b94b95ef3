import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable, libSchema } from '@onsil/platform';

/** Networks, their hubs, and the days a hub or a whole network is closed (or open although it is a holiday). */
export class NetworkCreateHubs20261123201000 implements MigrationInterface {
  readonly name = 'NetworkCreateHubs20261123201000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await libSchema(queryRunner, 'network');
    await queryRunner.query(`
      create table network.network (
        id uuid primary key,
        name text not null,
        is_demo boolean not null default false,
        created_at timestamptz not null default now()
      )`);
    await queryRunner.query(`comment on table network.network is 'hub-less: it holds the hubs'`);
    await queryRunner.query(`grant select, insert, update on network.network to onsil_app`);

    await queryRunner.query(`
      create table network.hub (
        id uuid primary key,
        network_id uuid not null constraint hub_network_fkey references network.network (id),
        slug text not null constraint hub_slug_key unique
          constraint hub_slug_shape check (slug ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(slug) <= 60),
        name_ko text not null,
        name_en text not null,
        kind text not null constraint hub_kind_known check (kind in ('campus', 'town')),
        time_zone text not null,
        locale text not null constraint hub_locale_known check (locale in ('ko', 'en')),
        sender_name text not null,
        reply_to text,
        settings jsonb not null default '{}',
        version int not null default 1,
        created_at timestamptz not null default now()
      )`);
    await queryRunner.query(`create index hub_network_idx on network.hub (network_id, slug)`);
    await queryRunner.query(`comment on table network.hub is 'hub-less: it is the hub'`);
    await queryRunner.query(`grant select, insert, update on network.hub to onsil_app`);

    await queryRunner.query(`
      create table network.network_closed_day (
        id uuid primary key,
        network_id uuid not null constraint network_closed_day_network_fkey references network.network (id),
        day date not null,
        name text not null,
        kind text not null constraint network_closed_day_kind_known check (kind in ('closed', 'open')),
        constraint network_closed_day_day_key unique (network_id, day)
      )`);
    await queryRunner.query(
      `comment on table network.network_closed_day is 'hub-less: it counts for every hub of a network'`,
    );
    await queryRunner.query(`grant select, insert, update, delete on network.network_closed_day to onsil_app`);

    await queryRunner.query(`
      create table network.hub_closed_day (
        id uuid primary key,
        hub_id uuid not null constraint hub_closed_day_hub_fkey references network.hub (id),
        day date not null,
        name text not null,
        kind text not null constraint hub_closed_day_kind_known check (kind in ('closed', 'open')),
        constraint hub_closed_day_hub_id_id_key unique (hub_id, id),
        constraint hub_closed_day_day_key unique (hub_id, day)
      )`);
    await hubTable(queryRunner, 'network.hub_closed_day');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['hub_closed_day', 'network_closed_day', 'hub', 'network'])
      await queryRunner.query(`drop table network.${table}`);
  }
}
