import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { DISMISSAL } from './dismissal.occasions.js';

/** Keeps the reminders of a dismissal's dates in step with it, in the transaction of the change. */
@Injectable()
export class DismissalReminders {
  constructor(private readonly planner: ReminderPlanner) {}

  async of(tx: HubTx, dismissalId: string): Promise<void> {
    await this.planner.replan(tx, { kind: DISMISSAL, ids: [dismissalId] });
  }
}
