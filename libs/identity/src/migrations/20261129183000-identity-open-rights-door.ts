import type { MigrationInterface, QueryRunner } from 'typeorm';

import { systemFunction } from '@onsil/platform';

/** When somebody's rights last changed, hub by hub: also when all that changed is that one ended. */
export class IdentityOpenRightsDoor20261129183000 implements MigrationInterface {
  readonly name = 'IdentityOpenRightsDoor20261129183000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index hub_grant_person_idx on identity.hub_grant (hub_id, person_id, changed_at)`);
    await systemFunction(queryRunner, {
      name: 'identity.rights_of_person_changed',
      parameters: 'of_person uuid',
      reads: ['identity.hub_grant'],
      returns: 'table (hub_id uuid, changed_at timestamptz)',
      body: `select g.hub_id, max(g.changed_at) from identity.hub_grant g where g.person_id = of_person group by g.hub_id`,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function identity.rights_of_person_changed(uuid)`);
    await queryRunner.query(`drop policy rights_of_person_changed on identity.hub_grant`);
    await queryRunner.query(`drop index identity.hub_grant_person_idx`);
  }
}
