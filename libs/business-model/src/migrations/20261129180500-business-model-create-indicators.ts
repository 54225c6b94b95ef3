import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable } from '@onsil/platform';

/** What a team will measure of its theory of change: the plan that later collection of values follows. */
export class CreateIndicators20261129180500 implements MigrationInterface {
  readonly name = 'CreateIndicators20261129180500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table business_model.indicator (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        name text not null,
        unit text not null,
        kind text not null check (kind in ('stock', 'flow', 'ratio')),
        rhythm text not null check (rhythm in ('month', 'quarter', 'half_year', 'year', 'once')),
        catalogue_key text,
        standard jsonb,
        method text not null,
        baseline_value float8,
        baseline_on date not null,
        target_value float8,
        target_on date,
        changed_by uuid references identity.person (id),
        changed_at timestamptz not null,
        removed_at timestamptz,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        check ((target_value is null) = (target_on is null)),
        check (target_on is null or target_on > baseline_on)
      );
      create index indicator_team_idx on business_model.indicator (hub_id, team_id) where removed_at is null;

      create table business_model.indicator_item (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        indicator_id uuid not null,
        canvas_item_id uuid not null,
        unique (hub_id, id),
        unique (hub_id, indicator_id, canvas_item_id),
        foreign key (hub_id, indicator_id) references business_model.indicator (hub_id, id),
        foreign key (hub_id, canvas_item_id) references business_model.canvas_item (hub_id, id)
      );
      create index indicator_item_item_idx on business_model.indicator_item (hub_id, canvas_item_id);
    `);
    await hubTable(queryRunner, 'business_model.indicator');
    await hubTable(queryRunner, 'business_model.indicator_item');
    await queryRunner.query('revoke delete on business_model.indicator from onsil_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table business_model.indicator_item; drop table business_model.indicator');
  }
}
