import { Injectable } from '@nestjs/common';
import type { TaskView, UpdateTaskBody } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { AuditedTasks } from './audited-tasks.js';
import { TaskRepository } from './task.repository.js';
import { TasksQuery } from './tasks.query.js';

/** Rewords a task, moves its day, or delegates it. */
@Injectable()
export class UpdateTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: TaskRepository,
    private readonly auditedTasks: AuditedTasks,
    private readonly tasksQuery: TasksQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, TaskIsClosed, OwnerIsNotHere */
  execute(
    actor: Actor,
    { taskId, version, ...wording }: UpdateTaskBody & { readonly taskId: string; readonly version: number },
  ): Promise<TaskView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const task = await this.tasks.getForUpdate(tx, taskId);
      if (task.version !== version) throw new StaleVersion(await this.tasksQuery.get(tx, actor, taskId));
      await this.auditedTasks.reword(tx, task, wording);
      return this.tasksQuery.get(tx, actor, taskId);
    });
  }
}
