import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  saveTemplateBody,
  templateCreated,
  templatesView,
  type SaveTemplateBody,
  type TemplatesView,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';

import { rowParams, type RowParams } from '../row-params.js';
import { DeleteTemplate } from './delete-template.js';
import { PlanSources } from './plan-sources.js';
import { SaveTemplate } from './save-template.js';

@ApiTags('programmes')
@Controller('hubs/:hub')
export class TemplatesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: PlanSources,
    private readonly saveTemplate: SaveTemplate,
    private readonly deleteTemplate: DeleteTemplate,
  ) {}

  @Get('templates')
  @RequirePermission('plan.update')
  @Answers(200, templatesView)
  @ApiOperation({
    operationId: 'listTemplates',
    summary: 'Plans to start from: those that come with Onsil, and the hub’s own',
  })
  list(@CurrentActor() actor: Actor): Promise<TemplatesView> {
    return this.sources.list(this.unitOfWork.read(actor), actor.locale);
  }

  @Post('cohorts/:id/template')
  @RequirePermission('template.update')
  @Answers(201, templateCreated)
  @ApiOperation({ operationId: 'saveTemplate', summary: 'Keep the plan of a cohort as a template of the hub' })
  save(
    @CurrentActor() actor: Actor,
    @Param({ schema: rowParams }) { id }: RowParams,
    @Body({ schema: saveTemplateBody }) body: SaveTemplateBody,
  ): Promise<{ id: string }> {
    return this.saveTemplate.execute(actor, { cohortId: id, ...body });
  }

  @Delete('templates/:id')
  @RequirePermission('template.update')
  @Answers(204)
  @ApiOperation({ operationId: 'deleteTemplate', summary: 'Remove a template of the hub' })
  delete(@CurrentActor() actor: Actor, @Param({ schema: rowParams }) { id }: RowParams): Promise<void> {
    return this.deleteTemplate.execute(actor, { templateId: id });
  }
}
