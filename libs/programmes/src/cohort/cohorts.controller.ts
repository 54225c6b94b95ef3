import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  cohortView,
  phaseReasonBody,
  renameCohortBody,
  setupView,
  type CohortSummary,
  type PhaseReasonBody,
  type RenameCohortBody,
  type SetupView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';

import { CloseCohort } from './close-cohort.js';
import { rowParams, type RowParams } from '../row-params.js';
import { OpenCohort } from './open-cohort.js';
import { RenameCohort } from './rename-cohort.js';
import { ReopenCohort } from './reopen-cohort.js';
import { SetupReader } from './setup-reader.js';

@ApiTags('programmes')
@Controller('hubs/:hub/cohorts/:id')
export class CohortsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: SetupReader,
    private readonly openCohort: OpenCohort,
    private readonly closeCohort: CloseCohort,
    private readonly reopenCohort: ReopenCohort,
    private readonly renameCohort: RenameCohort,
  ) {}

  @Get('setup')
  @RequirePermission('plan.read')
  @Answers(200, setupView)
  @ApiOperation({ operationId: 'getCohortSetup', summary: 'What opening a cohort needs, and what is done' })
  getSetup(@CurrentActor() actor: Actor, @Param({ schema: rowParams }) { id }: RowParams): Promise<SetupView> {
    return this.setup.view(this.unitOfWork.read(actor), actor, id);
  }

  @Put()
  @RequirePermission('plan.update')
  @Answers(200, cohortView)
  @ApiOperation({ operationId: 'renameCohort', summary: 'Rename a cohort' })
  rename(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowParams }) { id }: RowParams,
    @IfMatch() version: number,
    @Body({ schema: renameCohortBody }) { name }: RenameCohortBody,
  ): Promise<CohortSummary> {
    return this.renameCohort.execute(actor, { cohortId: id, version, name });
  }

  @Post('open')
  @RequirePermission('cohort.open')
  @Answers(200, cohortView)
  @ApiOperation({ operationId: 'openCohort', summary: 'Open a cohort; a refusal lists what is missing' })
  open(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowParams }) { id }: RowParams,
    @IfMatch() version: number,
  ): Promise<CohortSummary> {
    return this.openCohort.execute(actor, { cohortId: id, version });
  }

  @Post('close')
  @RequirePermission('cohort.close')
  @Answers(200, cohortView)
  @ApiOperation({ operationId: 'closeCohort', summary: 'Close a cohort: from now on it can only be read' })
  close(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowParams }) { id }: RowParams,
    @IfMatch() version: number,
    @Body({ schema: phaseReasonBody }) { reason }: PhaseReasonBody,
  ): Promise<CohortSummary> {
    return this.closeCohort.execute(actor, { cohortId: id, version, reason });
  }

  @Post('reopen')
  @RequirePermission('cohort.reopen')
  @Answers(200, cohortView)
  @ApiOperation({ operationId: 'reopenCohort', summary: 'Reopen a closed cohort' })
  reopen(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowParams }) { id }: RowParams,
    @IfMatch() version: number,
    @Body({ schema: phaseReasonBody }) { reason }: PhaseReasonBody,
  ): Promise<CohortSummary> {
    return this.reopenCohort.execute(actor, { cohortId: id, version, reason });
  }
}
