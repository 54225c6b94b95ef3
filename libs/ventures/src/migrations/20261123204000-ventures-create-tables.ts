import { hubTable, libSchema } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'ventures.roster_mapping',
  'ventures.roster_import',
  'ventures.roster_import_row',
  'ventures.team',
  'ventures.participant',
  'ventures.membership',
  'ventures.enrolment',
] as const;

/** Teams, what a hub knows of the people in them, who is on which cohort, and rosters on their way in. */
export class CreateVentures20261123204000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await libSchema(queryRunner, 'ventures');
    await queryRunner.query(`
      create table ventures.roster_mapping (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        fingerprint text not null,
        fields text[] not null,
        unit bigint not null,
        updated_at timestamptz not null,
        unique (hub_id, id),
        unique (hub_id, fingerprint)
      );

      create table ventures.roster_import (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        file_name text not null,
        sha256 text not null,
        status text not null check (status in ('reading', 'ready', 'refused', 'confirmed', 'undone')),
        refusal text,
        refusal_params jsonb not null default '{}',
        progress int not null default 0,
        cohort_id uuid,
        sheet text,
        fingerprint text,
        labels text[] not null default '{}',
        fields text[] not null default '{}',
        origins text[] not null default '{}',
        samples text[] not null default '{}',
        unit bigint not null default 1,
        skipped int not null default 0,
        struck int not null default 0,
        same_names int not null default 0,
        created_by uuid references identity.person (id),
        created_at timestamptz not null,
        touched_at timestamptz not null,
        confirmed_at timestamptz,
        undone_at timestamptz,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id),
        check ((status = 'refused') = (refusal is not null))
      );
      create index roster_import_created_idx on ventures.roster_import (hub_id, created_at desc, id desc);
      create index roster_import_file_idx on ventures.roster_import (hub_id, sha256);

      create table ventures.team (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        name text not null check (name <> ''),
        name_key text not null,
        summary text not null default '',
        district text,
        sector text,
        kind text check (kind in ('pre_startup', 'early_startup', 'restart')),
        website text,
        business_number text check (business_number ~ '^[0-9]{3}-[0-9]{2}-[0-9]{5}$'),
        corporate_number text check (corporate_number ~ '^[0-9]{6}-[0-9]{7}$'),
        import_id uuid,
        created_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, import_id) references ventures.roster_import (hub_id, id)
      );
      create index team_name_idx on ventures.team (hub_id, name, id);
      create index team_name_key_idx on ventures.team (hub_id, name_key);
      create index team_business_number_idx on ventures.team (hub_id, business_number) where business_number is not null;
      create index team_import_idx on ventures.team (hub_id, import_id) where import_id is not null;

      create table ventures.participant (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        name text not null check (name <> ''),
        email text,
        phone text,
        person_id uuid references identity.person (id),
        claimed_at timestamptz,
        import_id uuid,
        created_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, import_id) references ventures.roster_import (hub_id, id),
        check ((person_id is null) = (claimed_at is null))
      );
      create index participant_name_idx on ventures.participant (hub_id, name);
      create index participant_email_idx on ventures.participant (hub_id, lower(email)) where email is not null;
      create index participant_person_idx on ventures.participant (hub_id, person_id) where person_id is not null;
      create index participant_import_idx on ventures.participant (hub_id, import_id) where import_id is not null;

      create table ventures.membership (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        participant_id uuid not null,
        role text not null check (role in ('lead', 'member')),
        joined_on date not null,
        left_on date,
        invited_at timestamptz,
        import_id uuid,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, participant_id) references ventures.participant (hub_id, id),
        foreign key (hub_id, import_id) references ventures.roster_import (hub_id, id),
        check (left_on >= joined_on)
      );
      create unique index membership_once_key on ventures.membership (hub_id, team_id, participant_id) where left_on is null;
      create index membership_participant_idx on ventures.membership (hub_id, participant_id);
      create index membership_import_idx on ventures.membership (hub_id, import_id) where import_id is not null;

      create table ventures.enrolment (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        cohort_id uuid not null,
        class text check (class in ('resident', 'registered')),
        track text,
        enrolled_on date not null,
        left_on date,
        agreed_on date,
        agreed_amount bigint check (agreed_amount >= 0),
        headcount int check (headcount >= 0),
        extra jsonb not null default '[]',
        import_id uuid,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, cohort_id) references programmes.cohort (hub_id, id),
        foreign key (hub_id, import_id) references ventures.roster_import (hub_id, id),
        check (left_on >= enrolled_on)
      );
      create unique index enrolment_once_key on ventures.enrolment (hub_id, cohort_id, team_id) where left_on is null;
      create index enrolment_team_idx on ventures.enrolment (hub_id, team_id);
      create index enrolment_import_idx on ventures.enrolment (hub_id, import_id) where import_id is not null;

      create table ventures.roster_import_row (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        import_id uuid not null,
        position int not null,
        number int not null,
        line int not null,
        raw jsonb not null,
        cells jsonb not null,
        reading jsonb not null,
        name text,
        cohort text,
        starts_on date,
        members int not null,
        has_address boolean not null,
        has_finding boolean not null,
        outcome text not null check (outcome in ('new', 'match', 'decision', 'refused')),
        reason text,
        rank int not null,
        resembles_position int,
        resembles_team_id uuid,
        changes jsonb not null,
        decision text check (decision in ('new', 'same', 'skip')),
        made_team_id uuid,
        restore jsonb,
        unique (hub_id, id),
        unique (hub_id, import_id, position),
        foreign key (hub_id, import_id) references ventures.roster_import (hub_id, id) on delete cascade
      );
      create index roster_import_row_rank_idx on ventures.roster_import_row (hub_id, import_id, rank, position);
    `);
    for (const table of TABLES) await hubTable(queryRunner, table);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop schema ventures cascade`);
  }
}
