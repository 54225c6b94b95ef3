import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What mentoring tells of a team: since when it has a mentor, its last session and logged minutes; and the risk rule on it. */
export class ProgressAddMentoringFacts20261124010000 implements MigrationInterface {
  readonly name = 'ProgressAddMentoringFacts20261124010000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table progress.team_fact
        add column minutes int check (minutes >= 0),
        drop constraint team_fact_kind_check,
        add constraint team_fact_kind_check check (kind in ('activity', 'mentored', 'session'));
      alter table progress.risk_rule
        drop constraint risk_rule_kind_check,
        add constraint risk_rule_kind_check check (kind in ('overdue', 'silent', 'no_session', 'returned', 'blocked'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from progress.team_fact where kind in ('mentored', 'session');
      delete from progress.risk_rule where kind = 'no_session';
      alter table progress.team_fact
        drop column minutes,
        drop constraint team_fact_kind_check,
        add constraint team_fact_kind_check check (kind in ('activity'));
      alter table progress.risk_rule
        drop constraint risk_rule_kind_check,
        add constraint risk_rule_kind_check check (kind in ('overdue', 'silent', 'returned', 'blocked'));
    `);
  }
}
