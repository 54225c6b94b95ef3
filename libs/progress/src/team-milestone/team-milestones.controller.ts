import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  exceptionView,
  reasonBody,
  teamHomeView,
  teamMilestoneView,
  waiveBody,
  type ExceptionView,
  type ReasonBody,
  type TeamHomeView,
  type TeamMilestoneView,
  type WaiveBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AskException } from '../exception/ask-exception.js';
import { OpenTeamHome } from './open-team-home.js';
import { ReopenMilestone } from './reopen-milestone.js';
import { TeamMilestoneQuery } from './team-milestone.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('team-milestones')
@Controller('hubs/:hub')
export class TeamMilestonesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly openTeamHome: OpenTeamHome,
    private readonly teamMilestone: TeamMilestoneQuery,
    private readonly reopenMilestone: ReopenMilestone,
    private readonly askException: AskException,
  ) {}

  @Get('teams/:id/home')
  @RequirePermission('milestone.read')
  @Answers(200, teamHomeView)
  @ApiOperation({ operationId: 'teamHome', summary: 'What is due next, what blocks, what the last review said' })
  home(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<TeamHomeView> {
    return this.openTeamHome.execute(actor, id);
  }

  @Get('team-milestones/:id')
  @RequirePermission('milestone.read')
  @Answers(200, teamMilestoneView)
  @ApiOperation({ operationId: 'teamMilestone', summary: 'One team milestone with all attempts' })
  get(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<TeamMilestoneView> {
    return this.teamMilestone.get(this.unitOfWork.read(actor), actor, id);
  }

  @Post('team-milestones/:id/reopen')
  @RequirePermission('milestone.reopen')
  @Answers(200, teamMilestoneView)
  @ApiOperation({ operationId: 'reopenMilestone', summary: 'Open an accepted or waived milestone again' })
  reopen(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: ReasonBody,
  ): Promise<TeamMilestoneView> {
    return this.reopenMilestone.execute(actor, { teamMilestoneId: id, version, reason });
  }

  @Post('team-milestones/:id/waive')
  @RequirePermission('milestone.waive')
  @Answers(200, exceptionView)
  @ApiOperation({ operationId: 'waiveMilestone', summary: 'Let a team off a milestone' })
  waive(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: waiveBody }) body: WaiveBody,
  ): Promise<ExceptionView> {
    return this.askException.execute(actor, { teamMilestoneId: id, kind: 'waiver', ...body });
  }
}
