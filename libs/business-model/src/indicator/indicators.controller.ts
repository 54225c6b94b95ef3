import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  indicatorView,
  planIndicatorBody,
  replanIndicatorBody,
  teamIndicatorsView,
  type IndicatorView,
  type PlanIndicatorBody,
  type ReplanIndicatorBody,
  type TeamIndicatorsView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { IndicatorsQuery } from './indicators.query.js';
import { PlanIndicator } from './plan-indicator.js';
import { RemoveIndicator } from './remove-indicator.js';
import { ReplanIndicator } from './replan-indicator.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

/** What a team will measure of its theory of change. */
@ApiTags('business model')
@Controller('hubs/:hub')
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorsQuery,
    private readonly planIndicator: PlanIndicator,
    private readonly replanIndicator: ReplanIndicator,
    private readonly removeIndicator: RemoveIndicator,
  ) {}

  @Get('teams/:id/indicators')
  @RequirePermission('business_model.read')
  @Answers(200, teamIndicatorsView)
  @ApiOperation({ operationId: 'listTeamIndicators', summary: 'What a team will measure, with what it may begin from' })
  ofTeam(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<TeamIndicatorsView> {
    return this.indicators.ofTeam(actor, id);
  }

  @Post('teams/:id/indicators')
  @RequirePermission('business_model.write')
  @Answers(201, indicatorView)
  @ApiOperation({ operationId: 'planIndicator', summary: 'Plan an indicator with its baseline' })
  plan(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: planIndicatorBody }) body: PlanIndicatorBody,
  ): Promise<IndicatorView> {
    return this.planIndicator.execute(actor, { teamId: id, ...body });
  }

  @Put('indicators/:id')
  @RequirePermission('business_model.write')
  @Answers(200, indicatorView)
  @ApiOperation({ operationId: 'replanIndicator', summary: 'Change an indicator or its plan' })
  replan(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: replanIndicatorBody }) body: ReplanIndicatorBody,
  ): Promise<IndicatorView> {
    return this.replanIndicator.execute(actor, { indicatorId: id, version, ...body });
  }

  @Post('indicators/:id/remove')
  @RequirePermission('business_model.write')
  @Answers(204)
  @ApiOperation({ operationId: 'removeIndicator', summary: 'Take an indicator out of the plan' })
  remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.removeIndicator.execute(actor, { indicatorId: id, version });
  }
}
