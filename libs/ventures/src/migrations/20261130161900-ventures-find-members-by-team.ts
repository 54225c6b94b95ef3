import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * With each team that goes PostgreSQL asks whether somebody is, or was, its member: by the key of those who still are it
 * cannot, so undoing an import read all memberships of the hub once for each of its teams.
 */
export class VenturesFindMembersByTeam20261130161900 implements MigrationInterface {
  readonly name = 'VenturesFindMembersByTeam20261130161900';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index membership_team_idx on ventures.membership (hub_id, team_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index ventures.membership_team_idx`);
  }
}
