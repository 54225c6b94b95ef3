import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  readinessCalibrationQuery,
  readinessCalibrationView,
  readinessMapQuery,
  readinessMapView,
  type ReadinessCalibrationView,
  type ReadinessMapQuery,
  type ReadinessMapView,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { CalibrationQuery } from './calibration.query.js';
import { CohortMapQuery } from './cohort-map.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('readiness')
@Controller('hubs/:hub/cohorts/:id')
export class CohortReadinessController {
  constructor(
    private readonly cohortMap: CohortMapQuery,
    private readonly calibration: CalibrationQuery,
  ) {}

  @Get('readiness-map')
  @RequirePermission('readiness.oversee')
  @Answers(200, readinessMapView)
  @ApiOperation({
    operationId: 'getReadinessMap',
    summary: 'Teams x dimensions of a round, with change since the last',
  })
  map(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Query({ schema: readinessMapQuery }) query: ReadinessMapQuery,
  ): Promise<ReadinessMapView> {
    return this.cohortMap.execute(actor, id, query);
  }

  @Get('readiness-calibration')
  @RequirePermission('readiness.oversee')
  @Answers(200, readinessCalibrationView)
  @ApiOperation({ operationId: 'getReadinessCalibration', summary: 'Who scores high or low against the others' })
  calibrate(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Query({ schema: readinessCalibrationQuery }) { round }: z.infer<typeof readinessCalibrationQuery>,
  ): Promise<ReadinessCalibrationView> {
    return this.calibration.execute(actor, id, round);
  }
}
