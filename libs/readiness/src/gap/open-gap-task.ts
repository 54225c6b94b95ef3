import { Injectable } from '@nestjs/common';
import type { OpenGapTaskBody } from '@onsil/contracts';
import { newId, NotFound, UnitOfWork, type Actor } from '@onsil/platform';
import { Tasks } from '@onsil/progress';
import { Teams } from '@onsil/ventures';

import { Frameworks } from '../framework/frameworks.js';
import { CriterionUnknown } from '../readiness.errors.js';

/** Makes a task, with owner and day, of a criterion that is missing. */
@Injectable()
export class OpenGapTask {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: Teams,
    private readonly frameworks: Frameworks,
    private readonly tasks: Tasks,
  ) {}

  /** @throws NotFound, CriterionUnknown, OwnerIsNotHere */
  execute(
    actor: Actor,
    { teamId, framework: ref, criterion, title, ownerId, dueOn }: OpenGapTaskBody & { readonly teamId: string },
  ): Promise<{ taskId: string }> {
    return this.unitOfWork.write(actor, async (tx) => {
      await this.teams.assertReached(tx, actor, teamId, 'readiness.read');
      const framework = await this.frameworks.find(tx, ref);
      if (!framework) throw new NotFound();
      const { content, id: frameworkId } = framework;
      const found = content.cells.flatMap(({ criteria }) => criteria).find(({ key }) => key === criterion);
      if (!found) throw new CriterionUnknown();
      const note = found.text[actor.locale];
      const taskId = await this.tasks.open(tx, { teamId, kind: 'document', title, note, ownerId, dueOn });
      const id = newId();
      await tx.rows(
        `insert into readiness.gap_task (id, hub_id, team_id, framework_id, criterion_key, task_id)
         values ($1, $2, $3, $4, $5, $6)`,
        [id, tx.hubId, teamId, frameworkId, criterion, taskId],
      );
      tx.audit({
        action: 'readiness_gap.made_a_task',
        subject: 'readiness.gap_task',
        subjectId: id,
        teamId,
        after: { criterion_key: criterion, task_id: taskId },
      });
      return { taskId };
    });
  }
}
