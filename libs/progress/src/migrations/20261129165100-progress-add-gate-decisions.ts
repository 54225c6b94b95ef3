import { hubTable } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['progress.gate_decision', 'progress.gate_waiver'] as const;

/** Who passed which gate when and on what, which conditions were let off, and the readiness levels that gates ask for. */
export class ProgressAddGateDecisions20261129165100 implements MigrationInterface {
  readonly name = 'ProgressAddGateDecisions20261129165100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table progress.gate_decision (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        cohort_id uuid not null,
        stage_id uuid not null,
        revision int not null check (revision >= 1),
        checklist jsonb not null,
        note text not null,
        passed_by uuid not null references identity.person (id),
        passed_at timestamptz not null,
        taken_back_by uuid references identity.person (id),
        taken_back_at timestamptz,
        take_back_reason text,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, cohort_id, stage_id) references programmes.stage (hub_id, cohort_id, id),
        check ((taken_back_at is null) = (taken_back_by is null)),
        check ((taken_back_at is null) = (take_back_reason is null))
      );
      create unique index gate_decision_one_key on progress.gate_decision (hub_id, team_id, stage_id)
        where taken_back_at is null;
      create index gate_decision_stage_idx on progress.gate_decision (hub_id, cohort_id, stage_id);

      create table progress.gate_waiver (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        cohort_id uuid not null,
        stage_id uuid not null,
        condition_key text not null,
        condition jsonb not null,
        reason text not null,
        waived_by uuid not null references identity.person (id),
        waived_at timestamptz not null,
        ended_by uuid references identity.person (id),
        ended_at timestamptz,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, cohort_id, stage_id) references programmes.stage (hub_id, cohort_id, id),
        check ((ended_at is null) = (ended_by is null))
      );
      create unique index gate_waiver_one_key on progress.gate_waiver (hub_id, team_id, stage_id, condition_key)
        where ended_at is null;
      create index gate_waiver_stage_idx on progress.gate_waiver (hub_id, cohort_id, stage_id);

      alter table progress.team_fact add column levels jsonb;
    `);
    for (const table of TABLES) {
      await hubTable(queryRunner, table);
      await queryRunner.query(`revoke delete on ${table} from onsil_app`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table progress.team_fact drop column levels`);
    for (const table of [...TABLES].reverse()) await queryRunner.query(`drop table ${table}`);
  }
}
