import { Injectable } from '@nestjs/common';
import type { CloseTaskBody, TaskView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { Tasks } from './tasks.js';
import { TasksQuery } from './tasks.query.js';

/** Ends a task: done, or no longer needed. */
@Injectable()
export class CloseTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly tasksQuery: TasksQuery,
  ) {}

  /** @throws NotFound, OutOfReach, TaskIsClosed */
  execute(actor: Actor, { taskId, status }: CloseTaskBody & { readonly taskId: string }): Promise<TaskView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.tasks.close(tx, taskId, status);
      return this.tasksQuery.get(tx, actor, taskId);
    });
  }
}
