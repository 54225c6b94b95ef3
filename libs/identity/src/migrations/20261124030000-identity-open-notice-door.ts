import { systemFunction } from '@onsil/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The guard's door across hubs: whose current privacy notice a person has not accepted yet. */
export class IdentityOpenNoticeDoor20261124030000 implements MigrationInterface {
  readonly name = 'IdentityOpenNoticeDoor20261124030000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await systemFunction(queryRunner, {
      name: 'identity.notices_owed',
      parameters: 'of_person uuid, of_hubs uuid[]',
      reads: ['identity.privacy_notice', 'identity.privacy_acceptance'],
      returns: 'table (notice_id uuid, hub_id uuid)',
      body: `select n.id, n.hub_id from identity.privacy_notice n
              where n.hub_id = any(of_hubs)
                and not exists (select from identity.privacy_notice later
                                 where later.hub_id = n.hub_id and later.number > n.number)
                and not exists (select from identity.privacy_acceptance a
                                 where a.hub_id = n.hub_id and a.notice_id = n.id and a.person_id = of_person)`,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function identity.notices_owed(uuid, uuid[])');
    for (const table of ['identity.privacy_notice', 'identity.privacy_acceptance']) {
      await queryRunner.query(`drop policy notices_owed on ${table}`);
      await queryRunner.query(`revoke select on ${table} from onsil_system`);
    }
  }
}
