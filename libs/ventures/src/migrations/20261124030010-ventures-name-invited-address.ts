import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invitation proves the address it went to, not the one that a member was given since. */
export class VenturesNameInvitedAddress20261124030010 implements MigrationInterface {
  readonly name = 'VenturesNameInvitedAddress20261124030010';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table ventures.membership add column invited_address text`);
    await queryRunner.query(`
      update ventures.membership m set invited_address = lower(p.email)
        from ventures.participant p
       where p.hub_id = m.hub_id and p.id = m.participant_id and m.invited_at is not null`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table ventures.membership drop column invited_address`);
  }
}
