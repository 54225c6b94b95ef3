import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable } from '@onsil/platform';

const TABLES = [
  'business_model.hypothesis',
  'business_model.hypothesis_item',
  'business_model.experiment',
  'business_model.evidence',
  'business_model.evidence_hypothesis',
] as const;

/** What a team assumes, how it tests that, and what came of it. What an experiment measures is frozen when it starts. */
export class CreateHypotheses20261129141500 implements MigrationInterface {
  readonly name = 'CreateHypotheses20261129141500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table business_model.hypothesis (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        number int not null check (number > 0),
        statement text not null,
        kind text not null check (kind in ('desirability', 'feasibility', 'viability', 'impact')),
        risk text not null check (risk in ('high', 'medium', 'low')),
        state text not null check (state in ('draft', 'testing', 'supported', 'refuted', 'parked')),
        reason text,
        stated_by uuid references identity.person (id),
        stated_at timestamptz not null,
        decided_by uuid references identity.person (id),
        decided_at timestamptz,
        version int not null default 1,
        unique (hub_id, id),
        unique (hub_id, team_id, number),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        check ((state in ('supported', 'refuted')) = (decided_at is not null))
      );

      create table business_model.hypothesis_item (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        hypothesis_id uuid not null,
        canvas_item_id uuid not null,
        unique (hub_id, id),
        unique (hub_id, hypothesis_id, canvas_item_id),
        foreign key (hub_id, hypothesis_id) references business_model.hypothesis (hub_id, id),
        foreign key (hub_id, canvas_item_id) references business_model.canvas_item (hub_id, id)
      );
      create index hypothesis_item_item_idx on business_model.hypothesis_item (hub_id, canvas_item_id);

      create table business_model.experiment (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        hypothesis_id uuid not null,
        title text not null,
        method text not null check (method in
          ('interview', 'survey', 'landing_page', 'pre_order', 'pilot', 'concierge', 'comparison', 'living_lab', 'other')),
        measure text not null,
        unit text not null,
        threshold float8 not null check (threshold >= 0),
        planned_n int not null check (planned_n > 0),
        starts_on date,
        ends_on date,
        cost bigint check (cost >= 0),
        started_at timestamptz,
        started_by uuid references identity.person (id),
        reached_n int not null default 0 check (reached_n >= 0),
        measured float8 not null default 0 check (measured >= 0),
        result text not null default '',
        learning text not null default '',
        decision text check (decision in ('persevere', 'pivot', 'stop')),
        decided_at timestamptz,
        decided_by uuid references identity.person (id),
        added_at timestamptz not null,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, hypothesis_id) references business_model.hypothesis (hub_id, id),
        check ((decision is null) = (decided_at is null)),
        check (decided_at is null or started_at is not null),
        check (ends_on is null or starts_on is null or starts_on <= ends_on)
      );
      create index experiment_hypothesis_idx on business_model.experiment (hub_id, hypothesis_id);
      create function business_model.freeze_experiment() returns trigger language plpgsql set search_path = pg_catalog as $$
        begin
          if tg_op = 'INSERT' then
            if new.started_at is not null then
              raise exception 'measure and threshold are written before an experiment starts' using errcode = 'check_violation';
            end if;
            return new;
          end if;
          if old.decided_at is not null and new is distinct from old then
            raise exception 'a decided experiment stays as it was' using errcode = 'check_violation';
          end if;
          if old.started_at is not null and
             (new.hypothesis_id, new.method, new.measure, new.unit, new.threshold, new.planned_n, new.started_at)
             is distinct from
             (old.hypothesis_id, old.method, old.measure, old.unit, old.threshold, old.planned_n, old.started_at) then
            raise exception 'measure and threshold are frozen when an experiment starts' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger experiment_frozen before insert or update on business_model.experiment
        for each row execute function business_model.freeze_experiment();

      create table business_model.evidence (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        team_id uuid not null,
        kind text not null check (kind in ('interview', 'file', 'photo', 'metric', 'link')),
        happened_on date not null,
        source text not null,
        segment text,
        body text not null,
        link text,
        metric_value float8,
        metric_unit text,
        stored_file_id uuid,
        strength text not null check (strength in ('strong', 'medium', 'weak')),
        consent text not null check (consent in ('given', 'not_needed', 'refused')),
        experiment_id uuid,
        logged_by uuid references identity.person (id),
        logged_at timestamptz not null,
        removed_at timestamptz,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, team_id) references ventures.team (hub_id, id),
        foreign key (hub_id, stored_file_id) references platform.stored_file (hub_id, id),
        foreign key (hub_id, experiment_id) references business_model.experiment (hub_id, id),
        check (consent <> 'refused' or body = ''),
        check ((metric_value is null) = (metric_unit is null))
      );
      create index evidence_team_idx on business_model.evidence (hub_id, team_id, happened_on desc) where removed_at is null;

      create table business_model.evidence_hypothesis (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        evidence_id uuid not null,
        hypothesis_id uuid not null,
        verdict text not null check (verdict in ('supports', 'contradicts', 'unclear')),
        unique (hub_id, id),
        unique (hub_id, evidence_id, hypothesis_id),
        foreign key (hub_id, evidence_id) references business_model.evidence (hub_id, id),
        foreign key (hub_id, hypothesis_id) references business_model.hypothesis (hub_id, id)
      );
      create index evidence_hypothesis_hypothesis_idx on business_model.evidence_hypothesis (hub_id, hypothesis_id);
    `);
    for (const table of TABLES) await hubTable(queryRunner, table);
    for (const kept of ['hypothesis', 'experiment', 'evidence'])
      await queryRunner.query(`revoke delete on business_model.${kept} from onsil_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await queryRunner.query(`drop table ${table}`);
    await queryRunner.query('drop function business_model.freeze_experiment()');
  }
}
