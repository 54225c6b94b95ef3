import type { MigrationInterface, QueryRunner } from 'typeorm';

import { systemFunction } from '../../database/system-function.js';

/** The relay's door across hubs: which events wait, and where. */
export class PlatformOpenOutboxDoor20261123200700 implements MigrationInterface {
  readonly name = 'PlatformOpenOutboxDoor20261123200700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await systemFunction(queryRunner, {
      name: 'platform.due_events',
      parameters: 'at timestamptz, up_to int',
      reads: ['platform.outbox_message'],
      returns: 'table (id uuid, hub_id uuid)',
      body: `select m.id, m.hub_id from platform.outbox_message m
              where m.delivered_at is null and m.next_attempt_at <= at order by m.next_attempt_at limit up_to`,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function platform.due_events');
    await queryRunner.query('drop policy due_events on platform.outbox_message');
    await queryRunner.query('revoke select on platform.outbox_message from onsil_system');
  }
}
