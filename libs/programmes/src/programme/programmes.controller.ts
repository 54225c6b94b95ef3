import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  cohortCreated,
  createCohortBody,
  createProgrammeBody,
  programmesView,
  updateProgrammeBody,
  type CohortCreated,
  type CreateCohortBody,
  type CreateProgrammeBody,
  type ProgrammesView,
  type UpdateProgrammeBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';

import { rowParams, type RowParams } from '../row-params.js';
import { CreateCohort } from './create-cohort.js';
import { CreateProgramme } from './create-programme.js';
import { ListProgrammes } from './list-programmes.js';
import { UpdateProgramme } from './update-programme.js';

@ApiTags('programmes')
@Controller('hubs/:hub/programmes')
export class ProgrammesController {
  constructor(
    private readonly listProgrammes: ListProgrammes,
    private readonly createProgramme: CreateProgramme,
    private readonly updateProgramme: UpdateProgramme,
    private readonly createCohort: CreateCohort,
  ) {}

  @Get()
  @RequirePermission('plan.read')
  @Answers(200, programmesView)
  @ApiOperation({ operationId: 'listProgrammes', summary: 'Programmes and their cohorts' })
  list(@CurrentActor() actor: Actor): Promise<ProgrammesView> {
    return this.listProgrammes.execute(actor);
  }

  @Post()
  @RequirePermission('plan.update')
  @Answers(201, cohortCreated)
  @ApiOperation({ operationId: 'createProgramme', summary: 'Make a programme and its first cohort' })
  create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createProgrammeBody }) body: CreateProgrammeBody,
  ): Promise<CohortCreated> {
    return this.createProgramme.execute(actor, body);
  }

  @Put(':id')
  @RequirePermission('plan.update')
  @Answers(204)
  @ApiOperation({ operationId: 'updateProgramme', summary: 'Correct the name or year of a programme' })
  update(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowParams }) { id }: RowParams,
    @IfMatch() version: number,
    @Body({ schema: updateProgrammeBody }) body: UpdateProgrammeBody,
  ): Promise<void> {
    return this.updateProgramme.execute(actor, { programmeId: id, version, ...body });
  }

  @Post(':id/cohorts')
  @RequirePermission('plan.update')
  @Answers(201, cohortCreated)
  @ApiOperation({ operationId: 'createCohort', summary: 'Add a cohort, copied from a template or another cohort' })
  addCohort(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowParams }) { id }: RowParams,
    @Body({ schema: createCohortBody }) body: CreateCohortBody,
  ): Promise<CohortCreated> {
    return this.createCohort.execute(actor, { programmeId: id, ...body });
  }
}
