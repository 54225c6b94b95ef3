import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A stage may have a gate, and a milestone a list of what its reviewer looks at; both count their revisions while live. */
export class ProgrammesAddGates20261129165000 implements MigrationInterface {
  readonly name = 'ProgrammesAddGates20261129165000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table programmes.stage
        add column gate jsonb,
        add column gate_revision int not null default 1 check (gate_revision >= 1);
      alter table programmes.milestone
        add column checklist jsonb not null default '[]',
        add column checklist_revision int not null default 1 check (checklist_revision >= 1);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table programmes.milestone drop column checklist_revision, drop column checklist;
      alter table programmes.stage drop column gate_revision, drop column gate;
    `);
  }
}
