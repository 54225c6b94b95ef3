import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['file', 'submission', 'session', 'link', 'metric'];

/** A criterion may rest on an experiment that was decided, or on a version of a canvas. */
export class ReadinessPointAtCanvases20261129204500 implements MigrationInterface {
  readonly name = 'ReadinessPointAtCanvases20261129204500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table readiness.evidence
        add column experiment_id uuid,
        add column canvas_version_id uuid,
        add constraint evidence_experiment_fkey foreign key (hub_id, experiment_id)
          references business_model.experiment (hub_id, id),
        add constraint evidence_canvas_version_fkey foreign key (hub_id, canvas_version_id)
          references business_model.canvas_version (hub_id, id),
        add constraint evidence_experiment_given check ((kind = 'experiment') = (experiment_id is not null)),
        add constraint evidence_canvas_version_given check ((kind = 'canvas_version') = (canvas_version_id is not null))`);
    await allow(queryRunner, [...KINDS, 'experiment', 'canvas_version']);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from readiness.evidence where kind in ('experiment', 'canvas_version')`);
    await allow(queryRunner, KINDS);
    await queryRunner.query(`alter table readiness.evidence drop column experiment_id, drop column canvas_version_id`);
  }
}

async function allow(queryRunner: QueryRunner, kinds: readonly string[]): Promise<void> {
  await queryRunner.query(`
    alter table readiness.evidence
      drop constraint evidence_kind_check,
      add constraint evidence_kind_check check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}))`);
}
