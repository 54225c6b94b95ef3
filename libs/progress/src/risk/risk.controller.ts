import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  riskRulesView,
  setRiskRulesBody,
  snoozeRiskBody,
  type RiskRulesView,
  type SetRiskRulesBody,
  type SnoozeRiskBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { EndSnooze } from './end-snooze.js';
import { RiskRulesQuery } from './risk-rules.query.js';
import { SetRiskRules } from './set-risk-rules.js';
import { SnoozeRisk } from './snooze-risk.js';

const cohortPath = z.object({ hub: z.string(), cohort: z.uuid() });
const teamPath = cohortPath.extend({ team: z.uuid() });

@ApiTags('board')
@Controller('hubs/:hub/cohorts/:cohort')
export class RiskController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly riskRules: RiskRulesQuery,
    private readonly setRiskRules: SetRiskRules,
    private readonly snoozeRisk: SnoozeRisk,
    private readonly endSnooze: EndSnooze,
  ) {}

  @Get('risk-rules')
  @RequirePermission('board.read')
  @ApiOperation({ operationId: 'getRiskRules', summary: 'From which numbers a team counts as a risk' })
  @Answers(200, riskRulesView)
  getRules(
    @CurrentActor() actor: Actor,
    @Param({ schema: cohortPath }) { cohort }: z.infer<typeof cohortPath>,
  ): Promise<RiskRulesView> {
    return this.riskRules.get(this.unitOfWork.read(actor), actor, cohort);
  }

  @Put('risk-rules')
  @RequirePermission('risk.configure')
  @ApiOperation({ operationId: 'setRiskRules', summary: 'Give a cohort risk rules of its own' })
  @Answers(200, riskRulesView)
  setRules(
    @CurrentActor() actor: Actor,
    @Param({ schema: cohortPath }) { cohort }: z.infer<typeof cohortPath>,
    @IfMatch() version: number,
    @Body({ schema: setRiskRulesBody }) body: SetRiskRulesBody,
  ): Promise<RiskRulesView> {
    return this.setRiskRules.execute(actor, { cohortId: cohort, version, ...body });
  }

  @Put('teams/:team/risk-snooze')
  @RequirePermission('risk.snooze')
  @ApiOperation({ operationId: 'snoozeRisk', summary: "Put a team's risk aside until a day, with a reason" })
  @Answers(204)
  snooze(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { cohort, team }: z.infer<typeof teamPath>,
    @Body({ schema: snoozeRiskBody }) body: SnoozeRiskBody,
  ): Promise<void> {
    return this.snoozeRisk.execute(actor, { cohortId: cohort, teamId: team, ...body });
  }

  @Delete('teams/:team/risk-snooze')
  @RequirePermission('risk.snooze')
  @ApiOperation({ operationId: 'endRiskSnooze', summary: "Show a team's risk again" })
  @Answers(204)
  wake(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { cohort, team }: z.infer<typeof teamPath>,
  ): Promise<void> {
    return this.endSnooze.execute(actor, { cohortId: cohort, teamId: team });
  }
}
