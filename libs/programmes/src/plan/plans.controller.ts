import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  copyPlanBody,
  planDraft,
  planPreview,
  planView,
  type CopyPlanBody,
  type PlanDraft,
  type PlanPreview,
  type PlanView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';

import { rowParams, type RowParams } from '../row-params.js';
import { CopyPlan } from './copy-plan.js';
import { PlanReader } from './plan-reader.js';
import { PreviewPlan } from './preview-plan.js';
import { SavePlan } from './save-plan.js';

@ApiTags('programmes')
@Controller('hubs/:hub/cohorts/:id/plan')
export class PlansController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: PlanReader,
    private readonly previewPlan: PreviewPlan,
    private readonly savePlan: SavePlan,
    private readonly copyPlan: CopyPlan,
  ) {}

  @Get()
  @RequirePermission('plan.read')
  @Answers(200, planView)
  @ApiOperation({ operationId: 'getPlan', summary: 'The plan of a cohort, with every date' })
  get(@CurrentActor() actor: Actor, @Param({ schema: rowParams }) { id }: RowParams): Promise<PlanView> {
    return this.reader.view(this.unitOfWork.read(actor), actor, id);
  }

  @Post('preview')
  @RequirePermission('plan.update')
  @Answers(200, planPreview)
  @ApiOperation({ operationId: 'previewPlan', summary: 'Every date that a draft would give; saves nothing' })
  preview(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowParams }) { id }: RowParams,
    @Body({ schema: planDraft }) draft: PlanDraft,
  ): Promise<PlanPreview> {
    return this.previewPlan.execute(actor, { cohortId: id, draft });
  }

  @Put()
  @RequirePermission('plan.update')
  @Answers(200, planView)
  @ApiOperation({ operationId: 'savePlan', summary: 'Save the plan of a cohort in draft' })
  save(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowParams }) { id }: RowParams,
    @IfMatch() version: number,
    @Body({ schema: planDraft }) draft: PlanDraft,
  ): Promise<PlanView> {
    return this.savePlan.execute(actor, { cohortId: id, version, draft });
  }

  @Post('copy')
  @RequirePermission('plan.update')
  @Answers(200, planView)
  @ApiOperation({
    operationId: 'copyPlan',
    summary: 'Give a cohort in draft the plan of a template or of another cohort; If-Match: the cohort',
  })
  copy(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowParams }) { id }: RowParams,
    @IfMatch() version: number,
    @Body({ schema: copyPlanBody }) { source }: CopyPlanBody,
  ): Promise<PlanView> {
    return this.copyPlan.execute(actor, { cohortId: id, version, source });
  }
}
