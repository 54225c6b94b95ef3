import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  closeTaskBody,
  openTaskBody,
  taskOwnersQuery,
  taskOwnersView,
  taskPage,
  tasksQuery,
  taskView,
  updateTaskBody,
  type CloseTaskBody,
  type OpenTaskBody,
  type TasksQuery as TasksFilter,
  type TaskView,
  type UpdateTaskBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { CloseTask } from './close-task.js';
import { OpenTask } from './open-task.js';
import { TasksQuery } from './tasks.query.js';
import { UpdateTask } from './update-task.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('tasks')
@Controller('hubs/:hub')
export class TasksController {
  constructor(
    private readonly tasks: TasksQuery,
    private readonly openTask: OpenTask,
    private readonly updateTask: UpdateTask,
    private readonly closeTask: CloseTask,
  ) {}

  @Get('tasks')
  @RequirePermission('task.read')
  @Answers(200, taskPage)
  @ApiOperation({ operationId: 'listTasks', summary: 'Tasks of mine, or of everyone I may see' })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: tasksQuery }) query: TasksFilter,
  ): Promise<z.infer<typeof taskPage>> {
    return this.tasks.page(actor, query);
  }

  @Get('task-owners')
  @RequirePermission('task.update')
  @Answers(200, taskOwnersView)
  @ApiOperation({ operationId: 'taskOwners', summary: 'Who a task may be given to' })
  owners(
    @CurrentActor() actor: Actor,
    @Query({ schema: taskOwnersQuery }) { team }: z.infer<typeof taskOwnersQuery>,
  ): Promise<z.infer<typeof taskOwnersView>> {
    return this.tasks.owners(actor, team);
  }

  @Post('tasks')
  @RequirePermission('task.update')
  @Answers(201, taskView)
  @ApiOperation({ operationId: 'openTask', summary: 'Give somebody something to do' })
  open(@CurrentActor() actor: Actor, @Body({ schema: openTaskBody }) body: OpenTaskBody): Promise<TaskView> {
    return this.openTask.execute(actor, body);
  }

  @Put('tasks/:id')
  @RequirePermission('task.update')
  @Answers(200, taskView)
  @ApiOperation({ operationId: 'updateTask', summary: 'Reword, move or delegate a task' })
  update(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: updateTaskBody }) body: UpdateTaskBody,
  ): Promise<TaskView> {
    return this.updateTask.execute(actor, { taskId: id, version, ...body });
  }

  @Post('tasks/:id/close')
  @RequirePermission('task.update')
  @Answers(200, taskView)
  @ApiOperation({ operationId: 'closeTask', summary: 'End a task: done, or no longer needed' })
  close(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: closeTaskBody }) { status }: CloseTaskBody,
  ): Promise<TaskView> {
    return this.closeTask.execute(actor, { taskId: id, status });
  }
}
