import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { TASK } from './task.occasions.js';

/** Keeps the reminders of tasks in step with the rights of whoever has to do them. */
@Injectable()
export class TaskReminders {
  constructor(private readonly planner: ReminderPlanner) {}

  /** Of the open tasks that somebody owns, because their rights have changed. */
  async ofOwner(tx: HubTx, personId: string): Promise<void> {
    const rows = await tx.rows<{ id: string }>(
      `select id from progress.task where hub_id = $1 and owner_id = $2 and status = 'open' order by id`,
      [tx.hubId, personId],
    );
    await this.planner.replan(tx, { kind: TASK, ids: rows.map(({ id }) => id) });
  }
}
