import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  decideExperimentBody,
  experimentView,
  planExperimentBody,
  reportExperimentBody,
  type DecideExperimentBody,
  type ExperimentView,
  type PlanExperimentBody,
  type ReportExperimentBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { DecideExperiment } from './decide-experiment.js';
import { PlanExperiment } from './plan-experiment.js';
import { ReplanExperiment } from './replan-experiment.js';
import { ReportExperiment } from './report-experiment.js';
import { StartExperiment } from './start-experiment.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('business model')
@Controller('hubs/:hub')
export class ExperimentsController {
  constructor(
    private readonly planExperiment: PlanExperiment,
    private readonly replanExperiment: ReplanExperiment,
    private readonly startExperiment: StartExperiment,
    private readonly reportExperiment: ReportExperiment,
    private readonly decideExperiment: DecideExperiment,
  ) {}

  @Post('hypotheses/:id/experiments')
  @RequirePermission('business_model.write')
  @Answers(201, experimentView)
  @ApiOperation({ operationId: 'planExperiment', summary: 'Plan an experiment with its measure and threshold' })
  plan(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: planExperimentBody }) body: PlanExperimentBody,
  ): Promise<ExperimentView> {
    return this.planExperiment.execute(actor, { hypothesisId: id, ...body });
  }

  @Put('experiments/:id')
  @RequirePermission('business_model.write')
  @Answers(200, experimentView)
  @ApiOperation({ operationId: 'replanExperiment', summary: 'Change the plan of an experiment before it starts' })
  replan(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: planExperimentBody }) body: PlanExperimentBody,
  ): Promise<ExperimentView> {
    return this.replanExperiment.execute(actor, { experimentId: id, version, ...body });
  }

  @Post('experiments/:id/start')
  @RequirePermission('business_model.write')
  @Answers(200, experimentView)
  @ApiOperation({ operationId: 'startExperiment', summary: 'Start an experiment: measure and threshold are frozen' })
  start(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<ExperimentView> {
    return this.startExperiment.execute(actor, { experimentId: id, version });
  }

  @Put('experiments/:id/report')
  @RequirePermission('business_model.write')
  @Answers(200, experimentView)
  @ApiOperation({ operationId: 'reportExperiment', summary: 'Say how a running experiment goes' })
  report(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: reportExperimentBody }) body: ReportExperimentBody,
  ): Promise<ExperimentView> {
    return this.reportExperiment.execute(actor, { experimentId: id, version, ...body });
  }

  @Post('experiments/:id/decide')
  @RequirePermission('business_model.write')
  @Answers(200, experimentView)
  @ApiOperation({ operationId: 'decideExperiment', summary: 'Persevere, pivot or stop, with what was learned' })
  decide(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: decideExperimentBody }) body: DecideExperimentBody,
  ): Promise<ExperimentView> {
    return this.decideExperiment.execute(actor, { experimentId: id, version, ...body });
  }
}
