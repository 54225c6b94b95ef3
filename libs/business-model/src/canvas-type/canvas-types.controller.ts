import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  addCanvasTypeBody,
  canvasTypesView,
  canvasTypeView,
  changeCanvasTypeBody,
  type AddCanvasTypeBody,
  type CanvasTypesView,
  type CanvasTypeView,
  type ChangeCanvasTypeBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AddCanvasType } from './add-canvas-type.js';
import { CanvasTypesQuery } from './canvas-types.query.js';
import { ChangeCanvasType } from './change-canvas-type.js';

const path = z.object({ hub: z.string(), id: z.uuid() });

@ApiTags('business model')
@Controller('hubs/:hub/canvas-types')
export class CanvasTypesController {
  constructor(
    private readonly types: CanvasTypesQuery,
    private readonly addCanvasType: AddCanvasType,
    private readonly changeCanvasType: ChangeCanvasType,
  ) {}

  @Get()
  @RequirePermission('business_model.read')
  @Answers(200, canvasTypesView)
  @ApiOperation({ operationId: 'listCanvasTypes', summary: "Types of canvas: Onsil's and the hub's own" })
  list(@CurrentActor() actor: Actor): Promise<CanvasTypesView> {
    return this.types.list(actor);
  }

  @Post()
  @RequirePermission('business_model.configure')
  @Answers(201, canvasTypeView)
  @ApiOperation({ operationId: 'addCanvasType', summary: 'Add a type of canvas to the hub' })
  add(
    @CurrentActor() actor: Actor,
    @Body({ schema: addCanvasTypeBody }) body: AddCanvasTypeBody,
  ): Promise<CanvasTypeView> {
    return this.addCanvasType.execute(actor, body);
  }

  @Put(':id')
  @RequirePermission('business_model.configure')
  @Answers(200, canvasTypeView)
  @ApiOperation({
    operationId: 'changeCanvasType',
    summary: "Change a hub's type; canvases keep what they were begun with",
  })
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: z.infer<typeof path>,
    @IfMatch() version: number,
    @Body({ schema: changeCanvasTypeBody }) body: ChangeCanvasTypeBody,
  ): Promise<CanvasTypeView> {
    return this.changeCanvasType.execute(actor, { typeId: id, version, ...body });
  }
}
