import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a mail server took a member's invitation: until then it does not count as sent. */
export class VenturesNoteSentInvitations20261129181000 implements MigrationInterface {
  readonly name = 'VenturesNoteSentInvitations20261129181000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table ventures.membership add column invitation_sent_at timestamptz`);
    await queryRunner.query(
      `update ventures.membership set invitation_sent_at = invited_at where invited_at is not null`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table ventures.membership drop column invitation_sent_at`);
  }
}
