import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  gapTaskView,
  openGapTaskBody,
  teamReadinessQuery,
  teamReadinessView,
  type OpenGapTaskBody,
  type TeamReadinessView,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { OpenGapTask } from '../gap/open-gap-task.js';
import { TeamReadinessQuery } from './team-readiness.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('readiness')
@Controller('hubs/:hub/teams/:id')
export class TeamReadinessController {
  constructor(
    private readonly readiness: TeamReadinessQuery,
    private readonly openGapTask: OpenGapTask,
  ) {}

  @Get('readiness')
  @RequirePermission('readiness.read')
  @Answers(200, teamReadinessView)
  @ApiOperation({
    operationId: 'getTeamReadiness',
    summary: 'A team’s readiness in a round: sides, evidence, gaps, trend',
  })
  get(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Query({ schema: teamReadinessQuery }) { round }: z.infer<typeof teamReadinessQuery>,
  ): Promise<TeamReadinessView> {
    return this.readiness.execute(actor, id, round);
  }

  @Post('readiness-tasks')
  @RequirePermission('task.update')
  @Answers(201, gapTaskView)
  @ApiOperation({ operationId: 'openGapTask', summary: 'Make a task of what is missing for the next level' })
  openTask(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: openGapTaskBody }) body: OpenGapTaskBody,
  ): Promise<z.infer<typeof gapTaskView>> {
    return this.openGapTask.execute(actor, { teamId: id, ...body });
  }
}
