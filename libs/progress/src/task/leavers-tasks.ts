import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { TASK } from '../reminding/task.occasions.js';

/** What is still to be done when a team has left. */
@Injectable()
export class LeaversTasks {
  constructor(private readonly planner: ReminderPlanner) {}

  /**
   * Drops, with the reason, what the team or its mentors were to do. What people of the hub were to do about the team stays
   * with them: accounts are settled after a team has gone. Borrows identity.hub_grant.
   */
  async drop(tx: HubTx, teamId: string, reason: string): Promise<void> {
    const dropped = await tx.rows<{ id: string }>(
      `update progress.task k
          set status = 'dropped', closed_by = $3, closed_at = $4, close_reason = $5, version = k.version + 1
         from (select o.id from progress.task o
                where o.hub_id = $1 and o.team_id = $2 and o.status = 'open'
                  and not exists (select from identity.hub_grant g
                                   where g.hub_id = o.hub_id and g.person_id = o.owner_id and g.ended_at is null
                                     and g.role in ('hub_staff', 'hub_manager'))
                order by o.id for update of o) as open
        where k.hub_id = $1 and k.id = open.id
       returning k.id`,
      [tx.hubId, teamId, tx.actor.personId, tx.at, reason],
    );
    if (dropped.length === 0) return;
    await this.planner.replan(tx, { kind: TASK, ids: dropped.map(({ id }) => id) });
    for (const { id } of dropped)
      tx.audit({
        action: 'task.dropped',
        subject: 'progress.task',
        subjectId: id,
        teamId,
        before: { status: 'open' },
        after: { status: 'dropped', close_reason: reason },
        reason,
      });
  }
}
