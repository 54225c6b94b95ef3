import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { CANVAS_COMMENT } from './comment.occasions.js';

/** Entries of a thread whose messages may not have left yet. */
const RECENT = 20;

/** Keeps the messages about a thread in step with it, in the transaction of the change. */
@Injectable()
export class ThreadReminders {
  constructor(private readonly planner: ReminderPlanner) {}

  async ofThread(tx: HubTx, threadId: string): Promise<void> {
    const entries = await tx.rows<{ id: string }>(
      `select id from business_model.canvas_comment
        where hub_id = $1 and canvas_thread_id = $2 order by position desc limit $3`,
      [tx.hubId, threadId, RECENT],
    );
    await this.planner.replan(tx, { kind: CANVAS_COMMENT, ids: entries.map(({ id }) => id) });
  }
}
