import { Injectable } from '@nestjs/common';
import type { OpenTaskBody, TaskView } from '@onsil/contracts';
import { NotFound, reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { reaches } from '../team-milestone/reach.rule.js';
import { TasksQuery } from './tasks.query.js';
import { Tasks } from './tasks.js';

/** Gives somebody something to do. A task without a team is the hub's own. */
@Injectable()
export class OpenTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tasks: Tasks,
    private readonly tasksQuery: TasksQuery,
  ) {}

  /** @throws NotFound, OwnerIsNotHere */
  execute(actor: Actor, task: OpenTaskBody): Promise<TaskView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const isReached = task.teamId ? reaches(actor, task.teamId, 'task.update') : reachesHub(actor, 'task.update');
      if (!isReached) throw new NotFound();
      if (task.teamId) await this.tasksQuery.assertTeam(tx, task.teamId);
      return this.tasksQuery.get(tx, actor, await this.tasks.open(tx, task));
    });
  }
}
