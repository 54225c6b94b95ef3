import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable, libSchema } from '@onsil/platform';

const TABLES = [
  'business_model.canvas_type',
  'business_model.canvas_type_version',
  'business_model.canvas',
  'business_model.canvas_item',
  'business_model.canvas_version',
  'business_model.canvas_bookmark',
] as const;

/** Types of canvas as data, canvases with their notes, and their named versions, which nobody changes afterwards. */
export class CreateCanvases20261129140730 implements MigrationInterface {
  readonly name = 'CreateCanvases20261129140730';

  async up(queryRunner: QueryRunner): Promise<void> {
    await libSchema(queryRunner, 'business_model');
    await queryRunner.query(`
      create table business_model.canvas_type (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        built_in_key text,
        is_offered boolean not null default true,
        version int not null default 1,
        unique (hub_id, id)
      );
      create unique index canvas_type_built_in_key on business_model.canvas_type (hub_id, built_in_key)
        where built_in_key is not null;

      create table business_model.canvas_type_version (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        canvas_type_id uuid not null,
        number int not null check (number > 0),
        content jsonb not null,
        made_by uuid references identity.person (id),
        made_at timestamptz not null,
        unique (hub_id, id),
        unique (hub_id, canvas_type_id, number),
        foreign key (hub_id, canvas_type_id) references business_model.canvas_type (hub_id, id)
      );

      create table business_model.canvas (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        canvas_type_version_id uuid not null,
        name text not null,
        put_aside_at timestamptz,
        revision int not null default 0 check (revision >= 0),
        made_by uuid references identity.person (id),
        made_at timestamptz not null,
        changed_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, canvas_type_version_id) references business_model.canvas_type_version (hub_id, id)
      );
      create index canvas_team_idx on business_model.canvas (hub_id, team_id);

      create table business_model.canvas_item (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        canvas_id uuid not null,
        block text not null,
        position int not null,
        body text not null,
        tag text,
        confidence text not null check (confidence in ('assumed', 'some_evidence', 'supported', 'refuted')),
        made_by uuid references identity.person (id),
        made_at timestamptz not null,
        changed_by uuid references identity.person (id),
        changed_at timestamptz not null,
        removed_at timestamptz,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, canvas_id) references business_model.canvas (hub_id, id)
      );
      create index canvas_item_canvas_idx on business_model.canvas_item (hub_id, canvas_id) where removed_at is null;

      create table business_model.canvas_version (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        canvas_id uuid not null,
        number int not null check (number > 0),
        name text not null,
        reason text not null,
        items jsonb not null,
        made_by uuid references identity.person (id),
        made_at timestamptz not null,
        unique (hub_id, id),
        unique (hub_id, canvas_id, number),
        foreign key (hub_id, canvas_id) references business_model.canvas (hub_id, id)
      );

      create table business_model.canvas_bookmark (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        canvas_version_id uuid not null,
        label text not null,
        made_by uuid references identity.person (id),
        made_at timestamptz not null,
        unique (hub_id, id),
        unique (hub_id, canvas_version_id, label),
        foreign key (hub_id, canvas_version_id) references business_model.canvas_version (hub_id, id)
      );
    `);
    for (const table of TABLES) await hubTable(queryRunner, table);
    for (const kept of ['canvas_type', 'canvas_type_version', 'canvas', 'canvas_item', 'canvas_version'])
      await queryRunner.query(`revoke delete on business_model.${kept} from onsil_app`);
    for (const fixed of ['canvas_type_version', 'canvas_version', 'canvas_bookmark'])
      await queryRunner.query(`revoke update on business_model.${fixed} from onsil_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema business_model cascade');
  }
}
