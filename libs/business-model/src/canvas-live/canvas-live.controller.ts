import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { canvasLiveQuery, MAX_FOLLOWED, type CanvasLiveQuery } from '@onsil/contracts';
import {
  CurrentActor,
  CurrentPerson,
  LiveStreams,
  RequirePermission,
  type Actor,
  type SignedInPerson,
} from '@onsil/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { FollowCanvas } from './follow-canvas.js';

const path = z.object({ hub: z.string(), id: z.uuid() });

@ApiTags('business model')
@Controller('hubs/:hub/canvases/:id/live')
export class CanvasLiveController {
  constructor(
    private readonly followCanvas: FollowCanvas,
    private readonly streams: LiveStreams,
  ) {}

  @Get()
  @RequirePermission('business_model.read')
  @ApiProduces('text/event-stream')
  @ApiOperation({
    operationId: 'followCanvas',
    summary: 'Server-sent events: what changes on a canvas and who has it open; ids only, to be read again',
  })
  follow(
    @CurrentActor() actor: Actor,
    @CurrentPerson() { personId, sessionId }: SignedInPerson,
    @Param({ schema: path }) { id }: z.infer<typeof path>,
    @Query({ schema: canvasLiveQuery }) { once }: CanvasLiveQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const begin = () => this.streams.begin(reply, personId, MAX_FOLLOWED);
    return this.followCanvas.execute(actor, { canvasId: id, sessionId, once, begin });
  }
}
