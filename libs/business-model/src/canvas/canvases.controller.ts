import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  addCanvasBody,
  canvasView,
  changeCanvasBody,
  teamCanvasesView,
  type AddCanvasBody,
  type CanvasView,
  type ChangeCanvasBody,
  type TeamCanvasesView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AddCanvas } from './add-canvas.js';
import { CanvasQuery } from './canvas.query.js';
import { ChangeCanvas } from './change-canvas.js';
import { TeamCanvasesQuery } from './team-canvases.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('business model')
@Controller('hubs/:hub')
export class CanvasesController {
  constructor(
    private readonly canvases: CanvasQuery,
    private readonly teamCanvases: TeamCanvasesQuery,
    private readonly addCanvas: AddCanvas,
    private readonly changeCanvas: ChangeCanvas,
  ) {}

  @Get('teams/:id/canvases')
  @RequirePermission('business_model.read')
  @Answers(200, teamCanvasesView)
  @ApiOperation({ operationId: 'listTeamCanvases', summary: "A team's canvases with their notes counted" })
  ofTeam(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<TeamCanvasesView> {
    return this.teamCanvases.execute(actor, id);
  }

  @Post('teams/:id/canvases')
  @RequirePermission('business_model.write')
  @Answers(201, canvasView)
  @ApiOperation({ operationId: 'addCanvas', summary: 'Begin a canvas of a type' })
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: addCanvasBody }) body: AddCanvasBody,
  ): Promise<CanvasView> {
    return this.addCanvas.execute(actor, { teamId: id, ...body });
  }

  @Get('canvases/:id')
  @RequirePermission('business_model.read')
  @Answers(200, canvasView)
  @ApiOperation({ operationId: 'getCanvas', summary: 'A canvas with its type, notes and last version' })
  get(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<CanvasView> {
    return this.canvases.one(actor, id);
  }

  @Put('canvases/:id')
  @RequirePermission('business_model.write')
  @Answers(200, canvasView)
  @ApiOperation({ operationId: 'changeCanvas', summary: 'Rename a canvas, put it aside or take it out again' })
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: changeCanvasBody }) body: ChangeCanvasBody,
  ): Promise<CanvasView> {
    return this.changeCanvas.execute(actor, { canvasId: id, version, ...body });
  }
}
