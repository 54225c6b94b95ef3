import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable } from '@onsil/platform';

/** One financial plan a team: its lines with their months are read and written together. */
export class CreateFinancialPlans20261129180700 implements MigrationInterface {
  readonly name = 'CreateFinancialPlans20261129180700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table business_model.financial_plan (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        first_month text not null check (first_month ~ '^\\d{4}-(0[1-9]|1[0-2])$'),
        months int not null check (months in (12, 24, 36)),
        opening_cash bigint not null,
        lines jsonb not null,
        changed_by uuid references identity.person (id),
        changed_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, team_id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id)
      )`);
    await hubTable(queryRunner, 'business_model.financial_plan');
    await queryRunner.query('revoke delete on business_model.financial_plan from onsil_app');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table business_model.financial_plan');
  }
}
