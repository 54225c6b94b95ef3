import { Injectable } from '@nestjs/common';
import { newId, type HubTx } from '@onsil/platform';
import { ReminderPlanner } from '@onsil/reminders';

import { TASK } from '../reminding/task.occasions.js';
import { Task, type TaskWording } from './task.entity.js';
import { TaskRepository } from './task.repository.js';
import { Tasks, type NewTask } from './tasks.js';

/** The tasks of the hub's own tables. */
@Injectable()
export class AuditedTasks extends Tasks {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly planner: ReminderPlanner,
  ) {
    super();
  }

  override async open(tx: HubTx, task: NewTask): Promise<string> {
    await this.tasks.assertMayOwn(tx, task.ownerId, task.teamId);
    const opened = Object.assign(new Task(), task, {
      id: newId(),
      hubId: tx.hubId,
      status: 'open' as const,
      openedBy: tx.actor.personId,
      openedAt: tx.at,
      closedBy: null,
      closedAt: null,
      version: 1,
    });
    await this.tasks.insert(tx, opened);
    await this.remind(tx, opened);
    tx.audit({ ...subjectOf(opened), action: 'task.opened', after: columnsOf(opened) });
    return opened.id;
  }

  override async move(tx: HubTx, taskId: string, dueOn: string | null): Promise<void> {
    const task = await this.tasks.getForUpdate(tx, taskId);
    const { kind, title, note, ownerId } = task;
    await this.reword(tx, task, { kind, title, note, ownerId, dueOn });
  }

  /** Also how a task is delegated. @throws TaskIsClosed, OwnerIsNotHere */
  async reword(tx: HubTx, task: Task, { kind, title, note, ownerId, dueOn }: TaskWording): Promise<void> {
    if (ownerId !== task.ownerId) await this.tasks.assertMayOwn(tx, ownerId, task.teamId);
    const before = columnsOf(task);
    const isDelegated = ownerId !== task.ownerId;
    task.update({ kind, title, note, ownerId, dueOn });
    await this.tasks.update(tx, task);
    await this.remind(tx, task);
    tx.audit({
      ...subjectOf(task),
      action: isDelegated ? 'task.delegated' : 'task.updated',
      before,
      after: columnsOf(task),
    });
  }

  override async close(tx: HubTx, taskId: string, status: 'done' | 'dropped'): Promise<void> {
    const task = await this.tasks.getForUpdate(tx, taskId);
    task.close(status, { personId: tx.actor.personId, at: tx.at });
    await this.tasks.update(tx, task);
    await this.remind(tx, task);
    tx.audit({ ...subjectOf(task), action: `task.${status}`, before: { status: 'open' }, after: { status } });
  }

  private async remind(tx: HubTx, { id }: Task): Promise<void> {
    await this.planner.replan(tx, { kind: TASK, ids: [id] });
  }
}

function subjectOf({ id, teamId }: Task): { subject: string; subjectId: string; teamId?: string } {
  return { subject: 'progress.task', subjectId: id, ...(teamId && { teamId }) };
}

function columnsOf({ kind, title, note, ownerId, dueOn }: Task): Record<string, unknown> {
  return { kind, title, note, owner_id: ownerId, due_on: dueOn };
}
