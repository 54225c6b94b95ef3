import { Body, Controller, Get, Param, Post, Put, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  beginFinancialPlanBody,
  changeFinancialPlanBody,
  checkedWorkbookView,
  financialPlanView,
  teamFinancialPlanView,
  type BeginFinancialPlanBody,
  type ChangeFinancialPlanBody,
  type CheckedWorkbookView,
  type FinancialPlanView,
  type TeamFinancialPlanView,
} from '@onsil/contracts';
import {
  Answers,
  AnswersFile,
  attachmentDisposition,
  CurrentActor,
  FileOfRequest,
  IfMatch,
  RequirePermission,
  type Actor,
  type IncomingFile,
} from '@onsil/platform';
import { z } from 'zod';

import { BeginFinancialPlan } from './begin-financial-plan.js';
import { ChangeFinancialPlan } from './change-financial-plan.js';
import { CheckPlanFile } from './check-plan-file.js';
import { ExportFinancialPlan } from './export-financial-plan.js';
import { FinancialPlanQuery } from './financial-plan.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Revenue, cost, headcount and funding of a team, month by month. */
@ApiTags('business model')
@Controller('hubs/:hub')
export class FinancialPlansController {
  constructor(
    private readonly plans: FinancialPlanQuery,
    private readonly beginFinancialPlan: BeginFinancialPlan,
    private readonly changeFinancialPlan: ChangeFinancialPlan,
    private readonly checkPlanFile: CheckPlanFile,
    private readonly exportFinancialPlan: ExportFinancialPlan,
  ) {}

  @Get('teams/:id/financial-plan')
  @RequirePermission('business_model.read')
  @Answers(200, teamFinancialPlanView)
  @ApiOperation({ operationId: 'getTeamFinancialPlan', summary: "A team's financial plan with what follows from it" })
  ofTeam(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<TeamFinancialPlanView> {
    return this.plans.ofTeam(actor, id);
  }

  @Post('teams/:id/financial-plan')
  @RequirePermission('business_model.write')
  @Answers(201, financialPlanView)
  @ApiOperation({ operationId: 'beginFinancialPlan', summary: 'Begin a financial plan with the usual lines' })
  begin(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: beginFinancialPlanBody }) body: BeginFinancialPlanBody,
  ): Promise<FinancialPlanView> {
    return this.beginFinancialPlan.execute(actor, { teamId: id, ...body });
  }

  @Put('financial-plans/:id')
  @RequirePermission('business_model.write')
  @Answers(200, financialPlanView)
  @ApiOperation({ operationId: 'changeFinancialPlan', summary: 'Save the lines of a financial plan' })
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: changeFinancialPlanBody }) body: ChangeFinancialPlanBody,
  ): Promise<FinancialPlanView> {
    return this.changeFinancialPlan.execute(actor, { planId: id, version, ...body });
  }

  @Post('financial-plans/:id/check-file')
  @RequirePermission('business_model.write')
  @Answers(200, checkedWorkbookView)
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOperation({
    operationId: 'checkPlanFile',
    summary: 'What a workbook would make of the plan, and what is wrong in it',
  })
  check(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @FileOfRequest() file: IncomingFile,
  ): Promise<CheckedWorkbookView> {
    return this.checkPlanFile.execute(actor, { planId: id, file });
  }

  @Get('financial-plans/:id/export')
  @RequirePermission('business_model.export')
  @AnswersFile()
  @ApiOperation({ operationId: 'exportFinancialPlan', summary: 'The plan as XLSX whose totals are formulas' })
  async export(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<StreamableFile> {
    const { name, content } = await this.exportFinancialPlan.execute(actor, id);
    return new StreamableFile(content, { type: XLSX, disposition: attachmentDisposition(name) });
  }
}
