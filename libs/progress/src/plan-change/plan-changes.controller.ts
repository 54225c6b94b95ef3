import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  applyPlanChangeBody,
  planChangeView,
  previewPlanChangeBody,
  type ApplyPlanChangeBody,
  type PlanChangeView,
  type PreviewPlanChangeBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { ApplyPlanChange } from './apply-plan-change.js';
import { PreviewPlanChange } from './preview-plan-change.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('plan-changes')
@Controller('hubs/:hub/cohorts/:id/plan-changes')
export class PlanChangesController {
  constructor(
    private readonly previewPlanChange: PreviewPlanChange,
    private readonly applyPlanChange: ApplyPlanChange,
  ) {}

  @Post('preview')
  @RequirePermission('plan.apply_live')
  @Answers(200, planChangeView)
  @ApiOperation({ operationId: 'previewPlanChange', summary: 'Which teams a change of a running plan affects' })
  preview(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: previewPlanChangeBody }) { plan }: PreviewPlanChangeBody,
  ): Promise<PlanChangeView> {
    return this.previewPlanChange.execute(actor, { cohortId: id, plan });
  }

  @Post()
  @RequirePermission('plan.apply_live')
  @Answers(200, planChangeView)
  @ApiOperation({
    operationId: 'applyPlanChange',
    summary: 'Change the plan of a running cohort; If-Match: the cohort',
  })
  apply(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: applyPlanChangeBody }) { plan, reason }: ApplyPlanChangeBody,
  ): Promise<PlanChangeView> {
    return this.applyPlanChange.execute(actor, { cohortId: id, version, plan, reason });
  }
}
