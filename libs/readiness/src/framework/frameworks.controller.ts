import { Controller, Delete, Get, Param } from '@nestjs/common';
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
import { TakeFrameworkOff } from './take-framework-off.js';

@ApiTags('readiness')
@Controller('hubs/:hub/readiness-frameworks')
export class FrameworksController {
  constructor(
    private readonly frameworks: FrameworkQuery,
    private readonly takeFrameworkOff: TakeFrameworkOff,
  ) {}

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

  @Delete(':key/:version')
  @RequirePermission('readiness.configure')
  @Answers(204)
  @ApiOperation({
    operationId: 'takeReadinessFrameworkOff',
    summary: 'Take a loaded framework that nothing uses off the list',
  })
  takeOff(
    @CurrentActor() actor: Actor,
    @Param({ schema: frameworkPath }) { key, version }: z.infer<typeof frameworkPath>,
  ): Promise<void> {
    return this.takeFrameworkOff.execute(actor, { key, version });
  }
}
