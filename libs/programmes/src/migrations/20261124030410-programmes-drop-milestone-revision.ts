import { hubTable } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A team that handed in keeps the words it worked from with its own milestone; nobody read these copies. */
export class ProgrammesDropMilestoneRevision20261124030410 implements MigrationInterface {
  readonly name = 'ProgrammesDropMilestoneRevision20261124030410';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table programmes.milestone_revision');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
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
    await hubTable(queryRunner, 'programmes.milestone_revision');
  }
}
