import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A right or an invitation on a programme is on a programme of the same hub. */
export class ProgrammesKeyGrantedProgrammes20261123203010 implements MigrationInterface {
  readonly name = 'ProgrammesKeyGrantedProgrammes20261123203010';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['hub_grant', 'invitation'])
      await queryRunner.query(
        `alter table identity.${table} add constraint ${table}_programme_fkey
           foreign key (hub_id, programme_id) references programmes.programme (hub_id, id)`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['hub_grant', 'invitation'])
      await queryRunner.query(`alter table identity.${table} drop constraint ${table}_programme_fkey`);
  }
}
