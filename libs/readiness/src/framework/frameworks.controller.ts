import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  readinessFrameworkList,
  readinessFrameworkView,
  type ReadinessFrameworkList,
  type ReadinessFrameworkView,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { FrameworkQuery } from './framework.query.js';

const path = z.object({
  hub: z.string(),
  key: z.string().max(40),
  version: z.coerce.number().int().min(1).max(100_000),
});

@ApiTags('readiness')
@Controller('hubs/:hub/readiness-frameworks')
export class FrameworksController {
  constructor(private readonly frameworks: FrameworkQuery) {}

  @Get()
  @RequirePermission('readiness.read')
  @Answers(200, readinessFrameworkList)
  @ApiOperation({ operationId: 'listReadinessFrameworks', summary: 'The frameworks that the hub may assess with' })
  list(@CurrentActor() actor: Actor): Promise<ReadinessFrameworkList> {
    return this.frameworks.list(actor);
  }

  @Get(':key/:version')
  @RequirePermission('readiness.read')
  @Answers(200, readinessFrameworkView)
  @ApiOperation({ operationId: 'getReadinessFramework', summary: 'One version of a framework, whole' })
  get(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { key, version }: z.infer<typeof path>,
  ): Promise<ReadinessFrameworkView> {
    return this.frameworks.one(actor, { key, version });
  }
}
