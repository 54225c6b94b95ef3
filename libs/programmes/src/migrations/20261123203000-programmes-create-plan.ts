import { hubTable, libSchema } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'template',
  'programme',
  'cohort',
  'stage',
  'milestone',
  'milestone_dependency',
  'milestone_revision',
] as const;

/** Templates, programmes, cohorts and their plans: stages, milestones, what they require, and the texts of each revision. */
export class ProgrammesCreatePlan20261123203000 implements MigrationInterface {
  readonly name = 'ProgrammesCreatePlan20261123203000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await libSchema(queryRunner, 'programmes');
    await queryRunner.query(`
      create table programmes.template (
        id uuid primary key,
        hub_id uuid not null constraint template_hub_fkey references network.hub (id),
        name text not null,
        summary text not null,
        plan jsonb not null,
        created_at timestamptz not null,
        constraint template_hub_id_id_key unique (hub_id, id),
        constraint template_name_key unique (hub_id, name)
      )`);
    await queryRunner.query(`
      create table programmes.programme (
        id uuid primary key,
        hub_id uuid not null constraint programme_hub_fkey references network.hub (id),
        name text not null,
        year int not null,
        version int not null default 1,
        constraint programme_hub_id_id_key unique (hub_id, id),
        constraint programme_year_name_key unique (hub_id, year, name)
      )`);
    await queryRunner.query(`
      create table programmes.cohort (
        id uuid primary key,
        hub_id uuid not null,
        programme_id uuid not null,
        name text not null,
        starts_on date not null,
        ends_on date not null,
        phase text not null default 'draft' constraint cohort_phase_known check (phase in ('draft', 'open', 'closed')),
        copied_from text,
        version int not null default 1,
        constraint cohort_hub_id_id_key unique (hub_id, id),
        constraint cohort_name_key unique (hub_id, programme_id, name),
        constraint cohort_programme_fkey foreign key (hub_id, programme_id) references programmes.programme (hub_id, id),
        constraint cohort_ends_after_start check (ends_on >= starts_on)
      )`);
    await queryRunner.query(`
      create table programmes.stage (
        id uuid primary key,
        hub_id uuid not null,
        cohort_id uuid not null,
        position int not null,
        name text not null,
        kind text not null constraint stage_kind_known check (kind in
          ('start', 'business_model', 'readiness', 'mentoring', 'local_project', 'residency', 'closing', 'other')),
        starts_day int not null,
        starts_on date not null,
        ends_on date not null,
        constraint stage_hub_id_id_key unique (hub_id, id),
        constraint stage_hub_cohort_id_key unique (hub_id, cohort_id, id),
        constraint stage_cohort_fkey foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id)
      )`);
    await queryRunner.query(`
      create table programmes.milestone (
        id uuid primary key,
        hub_id uuid not null,
        cohort_id uuid not null,
        stage_id uuid not null,
        position int not null,
        code text not null,
        title text not null,
        good_looks_like text not null,
        unit text,
        target double precision,
        evidence jsonb not null,
        reviewer_id uuid constraint milestone_reviewer_fkey references identity.person (id),
        due_rule jsonb not null,
        due_on date not null,
        due_time time not null default '18:00',
        revision int not null default 1,
        version int not null default 1,
        constraint milestone_hub_id_id_key unique (hub_id, id),
        constraint milestone_hub_cohort_id_key unique (hub_id, cohort_id, id),
        constraint milestone_code_key unique (hub_id, cohort_id, code) deferrable initially deferred,
        constraint milestone_stage_fkey foreign key (hub_id, cohort_id, stage_id)
          references programmes.stage (hub_id, cohort_id, id) deferrable initially deferred
      )`);
    await queryRunner.query(`create index milestone_cohort_idx on programmes.milestone (hub_id, cohort_id, position)`);
    await queryRunner.query(`
      create table programmes.milestone_dependency (
        hub_id uuid not null,
        cohort_id uuid not null,
        milestone_id uuid not null,
        requires_id uuid not null,
        primary key (hub_id, milestone_id, requires_id),
        constraint milestone_dependency_milestone_fkey foreign key (hub_id, cohort_id, milestone_id)
          references programmes.milestone (hub_id, cohort_id, id),
        constraint milestone_dependency_requires_fkey foreign key (hub_id, cohort_id, requires_id)
          references programmes.milestone (hub_id, cohort_id, id),
        constraint milestone_dependency_other check (milestone_id <> requires_id)
      )`);
    await queryRunner.query(
      `create index milestone_dependency_cohort_idx on programmes.milestone_dependency (hub_id, cohort_id)`,
    );
    await queryRunner.query(`
      create table programmes.milestone_revision (
        hub_id uuid not null,
        milestone_id uuid not null,
        revision int not null,
        title text not null,
        good_looks_like text not null,
        unit text,
        target double precision,
        evidence jsonb not null,
        recorded_at timestamptz not null,
        primary key (hub_id, milestone_id, revision),
        constraint milestone_revision_milestone_fkey foreign key (hub_id, milestone_id)
          references programmes.milestone (hub_id, id)
      )`);
    for (const table of TABLES) await hubTable(queryRunner, `programmes.${table}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await queryRunner.query(`drop table programmes.${table}`);
  }
}
