import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A review keeps the checklist it was made with: its revision, its words and what was ticked. */
export class ProgressKeepReviewChecklists20261129165400 implements MigrationInterface {
  readonly name = 'ProgressKeepReviewChecklists20261129165400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table progress.review
        add column checklist_revision int check (checklist_revision >= 1),
        add column ticks jsonb,
        add constraint review_checklist_check check ((checklist_revision is null) = (ticks is null))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table progress.review
        drop constraint review_checklist_check, drop column ticks, drop column checklist_revision`);
  }
}
