import { hubTable, libSchema } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'progress.team_milestone',
  'progress.draft',
  'progress.evidence_file',
  'progress.submission',
  'progress.evidence_item',
  'progress.submission_file',
  'progress.review',
  'progress.milestone_exception',
  'progress.task',
  'progress.team_fact',
  'progress.risk_rule',
  'progress.risk_snooze',
] as const;

/** What each team owes and handed in, its reviews and exceptions, tasks, and what the board needs to know of a team. */
export class CreateProgress20261123205000 implements MigrationInterface {
  readonly name = 'CreateProgress20261123205000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await libSchema(queryRunner, 'progress');
    await queryRunner.query(`
      create table progress.team_milestone (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        cohort_id uuid not null,
        milestone_id uuid not null,
        status text not null check (status in ('open', 'in_review', 'returned', 'accepted', 'waived')),
        state_since timestamptz not null,
        opens_on date not null,
        due_on date not null,
        due_at timestamptz not null,
        has_own_due boolean not null default false,
        attempt int not null default 0 check (attempt >= 0),
        returned_count int not null default 0 check (returned_count >= 0),
        kept_revision int,
        kept_plan jsonb,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, team_id, milestone_id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id),
        foreign key (hub_id, milestone_id) references programmes.milestone (hub_id, id),
        check ((kept_revision is null) = (kept_plan is null))
      );
      create index team_milestone_cohort_idx on progress.team_milestone (hub_id, cohort_id, team_id);
      create index team_milestone_milestone_idx on progress.team_milestone (hub_id, milestone_id);
      create index team_milestone_status_idx on progress.team_milestone (hub_id, status, state_since);

      create table progress.draft (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_milestone_id uuid not null,
        answers jsonb not null,
        saved_by uuid not null references identity.person (id),
        saved_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, team_milestone_id),
        foreign key (hub_id, team_milestone_id) references progress.team_milestone (hub_id, id) on delete cascade
      );

      create table progress.evidence_file (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_milestone_id uuid not null,
        item_key text not null,
        stored_file_id uuid not null,
        uploaded_by uuid references identity.person (id),
        uploaded_at timestamptz not null,
        removed_at timestamptz,
        unique (hub_id, id),
        foreign key (hub_id, team_milestone_id) references progress.team_milestone (hub_id, id),
        foreign key (hub_id, stored_file_id) references platform.stored_file (hub_id, id)
      );
      create index evidence_file_team_milestone_idx on progress.evidence_file (hub_id, team_milestone_id, uploaded_at);

      create table progress.submission (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_milestone_id uuid not null,
        attempt int not null check (attempt >= 1),
        status text not null check (status in ('in_review', 'taken_back', 'returned', 'accepted', 'waived')),
        revision int not null,
        handed_in_by uuid references identity.person (id),
        handed_in_at timestamptz not null,
        is_on_behalf boolean not null,
        review_started_by uuid references identity.person (id),
        review_started_at timestamptz,
        unique (hub_id, id),
        unique (hub_id, team_milestone_id, attempt),
        foreign key (hub_id, team_milestone_id) references progress.team_milestone (hub_id, id)
      );
      create unique index submission_one_in_review_key on progress.submission (hub_id, team_milestone_id)
        where status = 'in_review';
      create index submission_waiting_idx on progress.submission (hub_id, status, handed_in_at, id);

      create table progress.evidence_item (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        submission_id uuid not null,
        item_key text not null,
        kind text not null check (kind in ('text', 'link', 'file', 'number', 'table')),
        body text,
        amount numeric,
        cells jsonb,
        unique (hub_id, id),
        unique (hub_id, submission_id, item_key),
        foreign key (hub_id, submission_id) references progress.submission (hub_id, id)
      );

      create table progress.submission_file (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        submission_id uuid not null,
        evidence_file_id uuid not null,
        unique (hub_id, id),
        unique (hub_id, submission_id, evidence_file_id),
        foreign key (hub_id, submission_id) references progress.submission (hub_id, id),
        foreign key (hub_id, evidence_file_id) references progress.evidence_file (hub_id, id)
      );
      create index submission_file_evidence_file_idx on progress.submission_file (hub_id, evidence_file_id);

      create table progress.review (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        submission_id uuid not null,
        team_milestone_id uuid not null,
        decision text not null check (decision in ('accepted', 'returned')),
        body text not null,
        marks jsonb not null,
        reviewer_id uuid not null references identity.person (id),
        decided_at timestamptz not null,
        is_own_hand_in boolean not null default false,
        unique (hub_id, id),
        unique (hub_id, submission_id),
        foreign key (hub_id, submission_id) references progress.submission (hub_id, id),
        foreign key (hub_id, team_milestone_id) references progress.team_milestone (hub_id, id)
      );
      create index review_decided_idx on progress.review (hub_id, decided_at);
      create index review_team_milestone_idx on progress.review (hub_id, team_milestone_id, decided_at);

      create table progress.milestone_exception (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        cohort_id uuid not null,
        team_milestone_id uuid,
        kind text not null check (kind in ('extension', 'waiver', 'pause', 'blocked')),
        status text not null check (status in ('asked', 'granted', 'refused', 'ended')),
        reason text not null,
        from_on date,
        until_on date,
        moves_dependants boolean not null default false,
        author_id uuid not null references identity.person (id),
        asked_at timestamptz not null,
        decided_by uuid references identity.person (id),
        decided_at timestamptz,
        decision_note text,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id),
        foreign key (hub_id, team_milestone_id) references progress.team_milestone (hub_id, id),
        check ((kind = 'pause') = (team_milestone_id is null)),
        check ((kind = 'waiver') = (until_on is null)),
        check ((kind in ('pause', 'extension')) = (from_on is not null))
      );
      create index milestone_exception_team_idx on progress.milestone_exception (hub_id, team_id, asked_at);
      create index milestone_exception_team_milestone_idx on progress.milestone_exception (hub_id, team_milestone_id, status);
      create index milestone_exception_status_idx on progress.milestone_exception (hub_id, status, asked_at, id);

      create table progress.task (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid,
        kind text not null check (kind in ('call', 'meet', 'document', 'check', 'other')),
        title text not null,
        note text not null default '',
        status text not null check (status in ('open', 'done', 'dropped')),
        owner_id uuid not null references identity.person (id),
        due_on date,
        opened_by uuid references identity.person (id),
        opened_at timestamptz not null,
        closed_by uuid references identity.person (id),
        closed_at timestamptz,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        check ((status = 'open') = (closed_at is null))
      );
      create index task_owner_idx on progress.task (hub_id, owner_id, status, due_on);
      create index task_team_idx on progress.task (hub_id, team_id, status, due_on);

      create table progress.team_fact (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        kind text not null check (kind in ('activity')),
        at timestamptz not null,
        unique (hub_id, id),
        unique (hub_id, team_id, kind),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id) on delete cascade
      );

      create table progress.risk_rule (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        cohort_id uuid not null,
        kind text not null check (kind in ('overdue', 'silent', 'returned', 'blocked')),
        medium_from int check (medium_from > 0),
        high_from int check (high_from > 0),
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, cohort_id, kind),
        foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id)
      );

      create table progress.risk_snooze (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        cohort_id uuid not null,
        team_id uuid not null,
        reason text not null,
        until_on date not null,
        snoozed_by uuid not null references identity.person (id),
        snoozed_at timestamptz not null,
        ended_at timestamptz,
        unique (hub_id, id),
        foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id)
      );
      create index risk_snooze_cohort_idx on progress.risk_snooze (hub_id, cohort_id, team_id, until_on);
    `);
    for (const table of TABLES) await hubTable(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema progress cascade');
  }
}
