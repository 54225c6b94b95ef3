import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  addCanvasItemBody,
  canvasItemView,
  changeCanvasItemBody,
  moveCanvasItemBody,
  type AddCanvasItemBody,
  type CanvasItemView,
  type ChangeCanvasItemBody,
  type MoveCanvasItemBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AddCanvasItem } from './add-canvas-item.js';
import { ChangeCanvasItem } from './change-canvas-item.js';
import { MoveCanvasItem } from './move-canvas-item.js';
import { RemoveCanvasItem } from './remove-canvas-item.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('business model')
@Controller('hubs/:hub')
export class CanvasItemsController {
  constructor(
    private readonly addCanvasItem: AddCanvasItem,
    private readonly changeCanvasItem: ChangeCanvasItem,
    private readonly moveCanvasItem: MoveCanvasItem,
    private readonly removeCanvasItem: RemoveCanvasItem,
  ) {}

  @Post('canvases/:id/items')
  @RequirePermission('business_model.write')
  @Answers(201, canvasItemView)
  @ApiOperation({ operationId: 'addCanvasItem', summary: 'Write a note at the end of a block' })
  add(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: addCanvasItemBody }) body: AddCanvasItemBody,
  ): Promise<CanvasItemView> {
    return this.addCanvasItem.execute(actor, { canvasId: id, ...body });
  }

  @Put('canvas-items/:id')
  @RequirePermission('business_model.write')
  @Answers(200, canvasItemView)
  @ApiOperation({ operationId: 'changeCanvasItem', summary: "Change a note's text, tag or confidence" })
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: changeCanvasItemBody }) body: ChangeCanvasItemBody,
  ): Promise<CanvasItemView> {
    return this.changeCanvasItem.execute(actor, { itemId: id, version, ...body });
  }

  @Post('canvas-items/:id/move')
  @RequirePermission('business_model.write')
  @Answers(200, canvasItemView)
  @ApiOperation({ operationId: 'moveCanvasItem', summary: 'Put a note behind another one or into another block' })
  move(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: moveCanvasItemBody }) body: MoveCanvasItemBody,
  ): Promise<CanvasItemView> {
    return this.moveCanvasItem.execute(actor, { itemId: id, version, ...body });
  }

  @Post('canvas-items/:id/remove')
  @RequirePermission('business_model.write')
  @Answers(200, canvasItemView)
  @ApiOperation({ operationId: 'removeCanvasItem', summary: 'Take a note off the canvas' })
  remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<CanvasItemView> {
    return this.removeCanvasItem.execute(actor, { itemId: id, version, isRemoved: true });
  }

  @Post('canvas-items/:id/restore')
  @RequirePermission('business_model.write')
  @Answers(200, canvasItemView)
  @ApiOperation({ operationId: 'restoreCanvasItem', summary: 'Bring a removed note back' })
  restore(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<CanvasItemView> {
    return this.removeCanvasItem.execute(actor, { itemId: id, version, isRemoved: false });
  }
}
