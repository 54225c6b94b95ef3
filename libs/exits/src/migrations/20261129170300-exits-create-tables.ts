import { hubTable, libSchema, systemFunction } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['exits.setting', 'exits.dismissal', 'exits.exit', 'exits.certificate'] as const;

/** How teams' ways end: dismissals on their way, exits, certificates, and how many days a hub gives. */
export class CreateExits20261129170300 implements MigrationInterface {
  readonly name = 'CreateExits20261129170300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await libSchema(queryRunner, 'exits');
    await queryRunner.query(`
      create table exits.setting (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        notice_days int not null check (notice_days between 1 and 90),
        appeal_days int not null check (appeal_days between 1 and 90),
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id)
      );

      create table exits.dismissal (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        cohort_id uuid not null,
        state text not null check (state in ('noticed', 'decided', 'appealed', 'dropped', 'in_force')),
        grounds text not null,
        noticed_by uuid not null references identity.person (id),
        noticed_at timestamptz not null,
        statement_due_on date not null,
        hearing_at timestamptz,
        hearing_place text,
        statement text,
        stated_by uuid references identity.person (id),
        stated_at timestamptz,
        outcome text check (outcome in ('dismiss', 'keep')),
        reasons text,
        decided_by uuid references identity.person (id),
        decided_at timestamptz,
        is_same_hand boolean not null default false,
        appeal_due_on date,
        appeal text,
        appealed_by uuid references identity.person (id),
        appealed_at timestamptz,
        appeal_outcome text check (appeal_outcome in ('dismiss', 'keep')),
        appeal_reasons text,
        appeal_decided_by uuid references identity.person (id),
        appeal_decided_at timestamptz,
        is_appeal_same_hand boolean not null default false,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id),
        check ((hearing_at is null) = (hearing_place is null)),
        check ((statement is null) = (stated_at is null)),
        check ((outcome is null) = (decided_at is null)),
        check ((appeal is null) = (appealed_at is null)),
        check ((appeal_outcome is null) = (appeal_decided_at is null)),
        check ((appeal_due_on is not null) = (outcome is not distinct from 'dismiss'))
      );
      create unique index dismissal_under_way_key on exits.dismissal (hub_id, team_id, cohort_id)
        where state in ('noticed', 'decided', 'appealed');
      create index dismissal_team_idx on exits.dismissal (hub_id, team_id, noticed_at);
      create index dismissal_cohort_idx on exits.dismissal (hub_id, cohort_id);

      create table exits.exit (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        enrolment_id uuid not null,
        team_id uuid not null,
        cohort_id uuid not null,
        kind text not null check (kind in ('graduated', 'withdrawn', 'dismissed', 'honest_failure')),
        left_on date not null,
        reason text not null,
        lessons text,
        lacked jsonb not null default '[]',
        waiver_reason text,
        dismissal_id uuid,
        decided_by uuid not null references identity.person (id),
        decided_at timestamptz not null,
        unique (hub_id, id),
        unique (hub_id, enrolment_id),
        foreign key (hub_id, enrolment_id) references ventures.enrolment (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id),
        foreign key (hub_id, dismissal_id) references exits.dismissal (hub_id, id),
        check ((kind = 'honest_failure') = (lessons is not null)),
        check ((kind = 'dismissed') = (dismissal_id is not null)),
        check (waiver_reason is null or kind = 'graduated')
      );
      create index exit_team_idx on exits.exit (hub_id, team_id);
      create index exit_cohort_idx on exits.exit (hub_id, cohort_id, kind);
      create index exit_dismissal_idx on exits.exit (hub_id, dismissal_id) where dismissal_id is not null;

      create table exits.certificate (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        exit_id uuid not null,
        team_id uuid not null,
        year int not null,
        number int not null check (number >= 1),
        token text not null,
        state text not null check (state in ('valid', 'revoked', 'replaced')),
        content jsonb not null,
        issued_by uuid not null references identity.person (id),
        issued_at timestamptz not null,
        ended_by uuid references identity.person (id),
        ended_at timestamptz,
        end_reason text,
        replaces_id uuid,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, year, number),
        unique (hub_id, token),
        foreign key (hub_id, exit_id) references exits.exit (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, replaces_id) references exits.certificate (hub_id, id),
        check ((state = 'valid') = (ended_at is null)),
        check ((ended_at is null) = (end_reason is null))
      );
      create unique index certificate_valid_key on exits.certificate (hub_id, exit_id) where state = 'valid';
      create index certificate_team_idx on exits.certificate (hub_id, team_id);
      create unique index certificate_replaces_key on exits.certificate (hub_id, replaces_id) where replaces_id is not null;
    `);
    for (const table of TABLES) await hubTable(queryRunner, table);
    await queryRunner.query(`revoke update on exits.exit from onsil_app`);
    await queryRunner.query(`revoke delete on exits.dismissal, exits.exit, exits.certificate from onsil_app`);
    await systemFunction(queryRunner, {
      name: 'exits.hub_of_certificate',
      parameters: 'of_token text',
      reads: ['exits.certificate'],
      returns: 'table (certificate_id uuid, hub_id uuid)',
      body: `select c.id, c.hub_id from exits.certificate c where c.token = of_token`,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop schema exits cascade`);
  }
}
