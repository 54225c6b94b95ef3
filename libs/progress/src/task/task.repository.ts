import { Injectable } from '@nestjs/common';
import { NotFound, OutOfReach, type HubTx } from '@onsil/platform';

import { OwnerIsNotHere } from '../progress.errors.js';
import { reaches } from '../team-milestone/reach.rule.js';
import { mayChange } from './task-json.js';
import { Task } from './task.entity.js';

@Injectable()
export class TaskRepository {
  /** Locked. @throws NotFound, OutOfReach */
  async getForUpdate(tx: HubTx, id: string): Promise<Task> {
    const task = await tx.manager.findOne(Task, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!task) throw new NotFound();
    if (!mayChange(tx.actor, task.teamId, task.ownerId)) {
      const maySee = task.teamId !== null && reaches(tx.actor, task.teamId, 'task.read');
      throw maySee ? new OutOfReach() : new NotFound();
    }
    return task;
  }

  async insert(tx: HubTx, task: Task): Promise<void> {
    await tx.manager.insert(Task, task);
  }

  /** A row that was locked and changed by its own methods, which count the version. */
  async update(tx: HubTx, { id, hubId, ...columns }: Task): Promise<void> {
    await tx.manager.update(Task, { id, hubId }, columns);
  }

  /** Borrows identity.hub_grant, whose scope names the team. @throws OwnerIsNotHere unless the person works in this hub or in that team */
  async assertMayOwn(tx: HubTx, ownerId: string, teamId: string | null): Promise<void> {
    const [grant] = await tx.rows(
      `select from identity.hub_grant
        where hub_id = $1 and person_id = $2 and ended_at is null
          and starts_on <= ($3::timestamptz at time zone $4)::date
          and (ends_on is null or ends_on >= ($3::timestamptz at time zone $4)::date)
          and (role in ('hub_manager', 'hub_staff') or (scope = 'team' and scope_id = $5))
        limit 1`,
      [tx.hubId, ownerId, tx.at, tx.actor.hub.timeZone, teamId],
    );
    if (!grant) throw new OwnerIsNotHere();
  }
}
