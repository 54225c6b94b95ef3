import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  cohortTestingPage,
  cohortTestingQuery,
  type CohortTestingPage,
  type CohortTestingQuery as CohortTestingFilter,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { CohortTestingQuery } from './cohort-testing.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });

@ApiTags('business model')
@Controller('hubs/:hub')
export class TestingController {
  constructor(private readonly cohortTesting: CohortTestingQuery) {}

  @Get('cohorts/:id/business-model')
  @RequirePermission('business_model.oversee')
  @Answers(200, cohortTestingPage)
  @ApiOperation({ operationId: 'getCohortTesting', summary: 'Interviews, hypotheses and decisions of each team' })
  ofCohort(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: z.infer<typeof path>,
    @Query({ schema: cohortTestingQuery }) query: CohortTestingFilter,
  ): Promise<CohortTestingPage> {
    return this.cohortTesting.execute(actor, id, query);
  }
}
