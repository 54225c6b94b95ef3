import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable, libSchema } from '@onsil/platform';

const TABLES = [
  'mentoring.setting',
  'mentoring.mentor',
  'mentoring.assignment',
  'mentoring.session',
  'mentoring.log_draft',
  'mentoring.session_note',
  'mentoring.session_log',
  'mentoring.log_attendee',
  'mentoring.log_correction',
  'mentoring.agreed_action',
] as const;

/** Mentors, who they are assigned to, sessions, their logs and what was agreed in them. */
export class CreateMentoring20261124020000 implements MigrationInterface {
  readonly name = 'CreateMentoring20261124020000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await libSchema(queryRunner, 'mentoring');
    await this.createPairs(queryRunner);
    await this.createSessions(queryRunner);
    await this.createLogs(queryRunner);
    for (const table of TABLES) await hubTable(queryRunner, table);
    for (const kept of ['session_note', 'session_log', 'log_correction'])
      await queryRunner.query(`revoke delete on mentoring.${kept} from onsil_app`);
    await queryRunner.query('revoke update on mentoring.log_correction from onsil_app');
  }

  private async createPairs(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentoring.setting (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        silent_after_days int not null check (silent_after_days > 0),
        shows_lead_contact boolean not null,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id)
      );

      create table mentoring.mentor (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        person_id uuid references identity.person (id),
        participant_id uuid,
        specialties text[] not null,
        languages text[] not null,
        district text,
        capacity int not null check (capacity >= 0),
        introduction text not null,
        is_resting boolean not null default false,
        added_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, participant_id) references ventures.participant (hub_id, id),
        check (person_id is not null or participant_id is not null)
      );
      create unique index mentor_person_key on mentoring.mentor (hub_id, person_id) where person_id is not null;
      create unique index mentor_participant_key on mentoring.mentor (hub_id, participant_id) where participant_id is not null;

      create table mentoring.assignment (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        mentor_id uuid not null,
        is_primary boolean not null,
        capacity_reason text,
        assigned_by uuid references identity.person (id),
        starts_on date not null,
        ended_on date,
        end_reason text,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, mentor_id) references mentoring.mentor (hub_id, id),
        check ((ended_on is null) = (end_reason is null)),
        check (ended_on is null or not is_primary)
      );
      create unique index assignment_pair_key on mentoring.assignment (hub_id, team_id, mentor_id) where ended_on is null;
      create unique index assignment_primary_key on mentoring.assignment (hub_id, team_id) where is_primary;
      create index assignment_mentor_idx on mentoring.assignment (hub_id, mentor_id);
    `);
  }

  private async createSessions(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentoring.session (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        mentor_id uuid not null,
        starts_at timestamptz not null,
        minutes int not null check (minutes > 0),
        mode text not null check (mode in ('at_hub', 'visit', 'online')),
        place text not null,
        link text,
        question text not null,
        status text not null check (status in ('planned', 'cancelled', 'held')),
        is_planned boolean not null,
        sequence int not null default 0 check (sequence >= 0),
        cancel_reason text,
        added_by uuid references identity.person (id),
        added_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, mentor_id) references mentoring.mentor (hub_id, id),
        check ((status = 'cancelled') = (cancel_reason is not null))
      );
      create index session_team_idx on mentoring.session (hub_id, team_id, starts_at);
      create index session_mentor_idx on mentoring.session (hub_id, mentor_id, starts_at);
      create index session_owed_idx on mentoring.session (hub_id, starts_at) where status = 'planned';
    `);
  }

  private async createLogs(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table mentoring.log_draft (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        session_id uuid not null,
        writer_id uuid not null references identity.person (id),
        content jsonb not null,
        saved_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, session_id, writer_id),
        foreign key (hub_id, session_id) references mentoring.session (hub_id, id)
      );

      create table mentoring.session_note (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        session_id uuid not null,
        author_id uuid not null references identity.person (id),
        audience text not null check (audience in ('mentor_and_staff', 'only_me')),
        body text not null,
        saved_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, session_id, author_id),
        foreign key (hub_id, session_id) references mentoring.session (hub_id, id)
      );
      create function mentoring.keep_note_narrow() returns trigger language plpgsql set search_path = pg_catalog as $$
        begin
          if old.audience = 'only_me' and new.audience <> 'only_me' then
            raise exception 'a note is never shown to more people than at first' using errcode = 'check_violation';
          end if;
          if (new.session_id, new.author_id) is distinct from (old.session_id, old.author_id) then
            raise exception 'a note stays its author''s' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger session_note_narrow before update on mentoring.session_note
        for each row execute function mentoring.keep_note_narrow();

      create table mentoring.session_log (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        session_id uuid not null,
        team_id uuid not null,
        mentor_id uuid not null,
        starts_at timestamptz not null,
        minutes int not null check (minutes > 0),
        mentor_came boolean not null,
        topics text[] not null,
        shared_note text not null,
        written_by uuid not null references identity.person (id),
        is_on_behalf boolean not null,
        sent_at timestamptz not null,
        answer text check (answer in ('confirmed', 'objected')),
        answer_until timestamptz not null,
        answered_at timestamptz,
        answered_by uuid,
        objection text,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, session_id),
        foreign key (hub_id, session_id) references mentoring.session (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, mentor_id) references mentoring.mentor (hub_id, id),
        foreign key (hub_id, answered_by) references ventures.participant (hub_id, id),
        check ((answer is null) = (answered_at is null)),
        check ((answer = 'objected') is true = (objection is not null))
      );
      create index session_log_team_idx on mentoring.session_log (hub_id, team_id, starts_at);
      create index session_log_mentor_idx on mentoring.session_log (hub_id, mentor_id, starts_at);

      create table mentoring.log_attendee (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        log_id uuid not null,
        participant_id uuid not null,
        unique (hub_id, id),
        unique (hub_id, log_id, participant_id),
        foreign key (hub_id, log_id) references mentoring.session_log (hub_id, id),
        foreign key (hub_id, participant_id) references ventures.participant (hub_id, id)
      );

      create table mentoring.log_correction (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        log_id uuid not null,
        reason text not null,
        before jsonb not null,
        corrected_by uuid not null references identity.person (id),
        corrected_at timestamptz not null,
        unique (hub_id, id),
        foreign key (hub_id, log_id) references mentoring.session_log (hub_id, id)
      );
      create index log_correction_log_idx on mentoring.log_correction (hub_id, log_id);

      create table mentoring.agreed_action (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        session_id uuid not null,
        team_id uuid not null,
        task_id uuid not null,
        position int not null,
        unique (hub_id, id),
        unique (hub_id, task_id),
        foreign key (hub_id, session_id) references mentoring.session (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, task_id) references progress.task (hub_id, id)
      );
      create index agreed_action_session_idx on mentoring.agreed_action (hub_id, session_id);
      create index agreed_action_team_idx on mentoring.agreed_action (hub_id, team_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop schema mentoring cascade');
  }
}
