import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  readinessFrameworkList,
  readinessFrameworkView,
  type ReadinessFrameworkList,
  type ReadinessFrameworkView,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import type { z } from 'zod';

import { frameworkPath } from './framework-path.js';
import { FrameworkQuery } from './framework.query.js';

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
    @Param({ schema: frameworkPath }) { key, version }: z.infer<typeof frameworkPath>,
  ): Promise<ReadinessFrameworkView> {
    return this.frameworks.one(actor, { key, version });
  }
}
