import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A right or an invitation on a team is on a team of the same hub. */
export class VenturesKeyGrantedTeams20261123204010 implements MigrationInterface {
  readonly name = 'VenturesKeyGrantedTeams20261123204010';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['hub_grant', 'invitation'])
      await queryRunner.query(
        `alter table identity.${table} add constraint ${table}_team_fkey
           foreign key (hub_id, team_id) references ventures.team (hub_id, id)`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['hub_grant', 'invitation'])
      await queryRunner.query(`alter table identity.${table} drop constraint ${table}_team_fkey`);
  }
}
