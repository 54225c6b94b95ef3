import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable, libSchema } from '@onsil/platform';

const TABLES = [
  'readiness.framework',
  'readiness.cohort_framework',
  'readiness.round',
  'readiness.assessment',
  'readiness.answer',
  'readiness.dimension_level',
  'readiness.evidence',
  'readiness.gap_task',
] as const;

/** Frameworks as a hub keeps them, rounds, assessments, evidence, and which task came of which gap. */
export class CreateReadiness20261129030000 implements MigrationInterface {
  readonly name = 'CreateReadiness20261129030000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await libSchema(queryRunner, 'readiness');
    await this.createFrameworks(queryRunner);
    await this.createAssessments(queryRunner);
    await this.createEvidence(queryRunner);
    for (const table of TABLES) await hubTable(queryRunner, table);
    for (const kept of ['framework', 'cohort_framework', 'gap_task'])
      await queryRunner.query(`revoke update, delete on readiness.${kept} from onsil_app`);
    for (const kept of ['round', 'assessment', 'answer', 'evidence'])
      await queryRunner.query(`revoke delete on readiness.${kept} from onsil_app`);
  }

  private async createFrameworks(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table readiness.framework (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        key text not null,
        number int not null check (number >= 1),
        origin text not null check (origin in ('built_in', 'loaded')),
        content jsonb not null,
        added_by uuid references identity.person (id),
        added_at timestamptz not null,
        unique (hub_id, id),
        unique (hub_id, key, number)
      );

      create table readiness.cohort_framework (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        cohort_id uuid not null,
        framework_id uuid not null,
        framework_key text not null,
        fixed_by uuid references identity.person (id),
        fixed_at timestamptz not null,
        unique (hub_id, id),
        unique (hub_id, cohort_id, framework_key),
        foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id),
        foreign key (hub_id, framework_id) references readiness.framework (hub_id, id)
      );
      create index cohort_framework_framework_idx on readiness.cohort_framework (hub_id, framework_id);

      create table readiness.round (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        cohort_id uuid not null,
        framework_id uuid not null,
        kind text not null check (kind in ('start', 'midterm', 'final', 'interim')),
        opened_on date not null,
        due_on date not null,
        opened_by uuid references identity.person (id),
        opened_at timestamptz not null,
        closed_by uuid references identity.person (id),
        closed_at timestamptz,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id),
        foreign key (hub_id, framework_id) references readiness.framework (hub_id, id),
        check (due_on >= opened_on)
      );
      create index round_cohort_idx on readiness.round (hub_id, cohort_id, opened_at);
      create index round_framework_idx on readiness.round (hub_id, framework_id);
      create unique index round_open_key on readiness.round (hub_id, cohort_id, framework_id) where closed_at is null;
    `);
  }

  private async createAssessments(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table readiness.assessment (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        round_id uuid not null,
        team_id uuid not null,
        perspective text not null check (perspective in ('self', 'mentor', 'staff', 'panel')),
        assessor_id uuid references identity.person (id),
        started_at timestamptz not null,
        finished_at timestamptz,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, round_id) references readiness.round (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        check ((perspective in ('mentor', 'staff')) = (assessor_id is not null))
      );
      create unique index assessment_side_key on readiness.assessment (hub_id, round_id, team_id, perspective)
        where assessor_id is null;
      create unique index assessment_assessor_key on readiness.assessment (hub_id, round_id, team_id, perspective, assessor_id)
        where assessor_id is not null;
      create index assessment_team_idx on readiness.assessment (hub_id, team_id);

      create table readiness.answer (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        assessment_id uuid not null,
        criterion_key text not null,
        verdict text not null check (verdict in ('met', 'not_met', 'unclear')),
        note text not null,
        saved_by uuid references identity.person (id),
        saved_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, assessment_id, criterion_key),
        foreign key (hub_id, assessment_id) references readiness.assessment (hub_id, id)
      );

      create table readiness.dimension_level (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        assessment_id uuid not null,
        dimension_key text not null,
        level int not null check (level >= 0),
        asserted int not null check (asserted >= level),
        unique (hub_id, id),
        unique (hub_id, assessment_id, dimension_key),
        foreign key (hub_id, assessment_id) references readiness.assessment (hub_id, id)
      );
    `);
  }

  private async createEvidence(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table readiness.evidence (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        framework_id uuid not null,
        criterion_key text not null,
        kind text not null check (kind in ('file', 'submission', 'session', 'link', 'metric')),
        stored_file_id uuid,
        submission_id uuid,
        session_id uuid,
        url text,
        label text,
        metric_value numeric,
        metric_unit text,
        measured_on date,
        added_by uuid references identity.person (id),
        added_at timestamptz not null,
        removed_by uuid references identity.person (id),
        removed_at timestamptz,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, framework_id) references readiness.framework (hub_id, id),
        foreign key (hub_id, stored_file_id) references platform.stored_file (hub_id, id),
        foreign key (hub_id, submission_id) references progress.submission (hub_id, id),
        foreign key (hub_id, session_id) references mentoring.session (hub_id, id),
        check ((kind = 'file') = (stored_file_id is not null)),
        check ((kind = 'submission') = (submission_id is not null)),
        check ((kind = 'session') = (session_id is not null)),
        check ((kind = 'link') = (url is not null)),
        check ((kind = 'metric') = (metric_value is not null and metric_unit is not null and measured_on is not null)),
        check ((kind in ('link', 'metric')) = (label is not null))
      );
      create index evidence_team_idx on readiness.evidence (hub_id, team_id, framework_id, criterion_key);

      create table readiness.gap_task (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        framework_id uuid not null,
        criterion_key text not null,
        task_id uuid not null,
        unique (hub_id, id),
        unique (hub_id, task_id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, framework_id) references readiness.framework (hub_id, id),
        foreign key (hub_id, task_id) references progress.task (hub_id, id)
      );
      create index gap_task_team_idx on readiness.gap_task (hub_id, team_id, framework_id, criterion_key);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema readiness cascade');
  }
}
