import type { MigrationInterface, QueryRunner } from 'typeorm';

import { hubTable } from '@onsil/platform';

const TABLES = [
  'business_model.canvas_thread',
  'business_model.canvas_comment',
  'business_model.canvas_mention',
  'business_model.canvas_presence',
] as const;

/** What is said and suggested at a block or a note, whom it names, and who has a canvas open. */
export class CreateComments20261129180100 implements MigrationInterface {
  readonly name = 'CreateComments20261129180100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table business_model.canvas_item add column suggested_by uuid references identity.person (id);

      create table business_model.canvas_thread (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        canvas_id uuid not null,
        block text not null,
        canvas_item_id uuid,
        kind text not null check (kind in ('comment', 'suggestion')),
        suggestion text,
        answer text check (answer in ('accepted', 'declined')),
        answered_by uuid references identity.person (id),
        answered_at timestamptz,
        started_by uuid references identity.person (id),
        started_at timestamptz not null,
        resolved_by uuid references identity.person (id),
        resolved_at timestamptz,
        version int not null default 1,
        unique (hub_id, id),
        foreign key (hub_id, canvas_id) references business_model.canvas (hub_id, id),
        foreign key (hub_id, canvas_item_id) references business_model.canvas_item (hub_id, id),
        check ((kind = 'suggestion') = (suggestion is not null)),
        check ((answer is null) = (answered_at is null)),
        check (answer is null or kind = 'suggestion')
      );
      create index canvas_thread_canvas_idx on business_model.canvas_thread (hub_id, canvas_id, id desc);
      create index canvas_thread_item_idx on business_model.canvas_thread (hub_id, canvas_item_id)
        where canvas_item_id is not null;

      create table business_model.canvas_comment (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        canvas_thread_id uuid not null,
        position int not null check (position > 0),
        kind text not null check (kind in ('said', 'suggested', 'accepted', 'declined', 'resolved', 'reopened')),
        body text not null,
        written_by uuid references identity.person (id),
        written_at timestamptz not null,
        unique (hub_id, id),
        unique (hub_id, canvas_thread_id, position),
        foreign key (hub_id, canvas_thread_id) references business_model.canvas_thread (hub_id, id),
        check (body <> '' or kind not in ('said', 'declined'))
      );

      create table business_model.canvas_mention (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        canvas_comment_id uuid not null,
        person_id uuid not null references identity.person (id),
        unique (hub_id, id),
        unique (hub_id, canvas_comment_id, person_id),
        foreign key (hub_id, canvas_comment_id) references business_model.canvas_comment (hub_id, id)
      );

      create table business_model.canvas_presence (
        id uuid primary key,
        hub_id uuid not null references network.hub (id),
        canvas_id uuid not null,
        person_id uuid not null references identity.person (id),
        seen_at timestamptz not null,
        unique (hub_id, id),
        foreign key (hub_id, canvas_id) references business_model.canvas (hub_id, id)
      );
      create index canvas_presence_canvas_idx on business_model.canvas_presence (hub_id, canvas_id);
    `);
    for (const table of TABLES) await hubTable(queryRunner, table);
    await queryRunner.query('revoke delete on business_model.canvas_thread from onsil_app');
    for (const fixed of ['canvas_comment', 'canvas_mention'])
      await queryRunner.query(`revoke update, delete on business_model.${fixed} from onsil_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await queryRunner.query(`drop table ${table}`);
    await queryRunner.query('alter table business_model.canvas_item drop column suggested_by');
  }
}
