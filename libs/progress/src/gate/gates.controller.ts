import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  cohortGatesView,
  gateReasonBody,
  passGateBody,
  teamGatesView,
  teamGateView,
  type CohortGatesView,
  type GateReasonBody,
  type PassGateBody,
  type TeamGatesView,
  type TeamGateView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { CohortGatesQuery } from './cohort-gates.query.js';
import { EndWaiver } from './end-waiver.js';
import { PassGate } from './pass-gate.js';
import { TakeBackGate } from './take-back-gate.js';
import { TeamGatesQuery } from './team-gates.query.js';
import { WaiveCondition } from './waive-condition.js';

const teamPath = z.object({ hub: z.string(), id: z.uuid() });
const cohortPath = z.object({ hub: z.string(), cohort: z.uuid() });
const gatePath = cohortPath.extend({ team: z.uuid(), stage: z.uuid() });
const conditionPath = gatePath.extend({ condition: z.string().min(1).max(40) });
type GatePath = z.infer<typeof gatePath>;
type ConditionPath = z.infer<typeof conditionPath>;

const gateOf = ({ cohort, team, stage }: GatePath) => ({ cohortId: cohort, teamId: team, stageId: stage });

@ApiTags('gates')
@Controller('hubs/:hub')
export class GatesController {
  constructor(
    private readonly teamGates: TeamGatesQuery,
    private readonly cohortGates: CohortGatesQuery,
    private readonly passGate: PassGate,
    private readonly takeBackGate: TakeBackGate,
    private readonly waiveCondition: WaiveCondition,
    private readonly endWaiver: EndWaiver,
  ) {}

  @Get('teams/:id/gates')
  @RequirePermission('milestone.read')
  @Answers(200, teamGatesView)
  @ApiOperation({
    operationId: 'teamGates',
    summary: 'The gates of a team: what is met, what is missing, who passed what',
  })
  ofTeam(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { id }: z.infer<typeof teamPath>,
  ): Promise<TeamGatesView> {
    return this.teamGates.execute(actor, id);
  }

  @Get('cohorts/:cohort/gates')
  @RequirePermission('board.read')
  @Answers(200, cohortGatesView)
  @ApiOperation({ operationId: 'cohortGates', summary: 'Who of a cohort stands at which gate' })
  ofCohort(
    @CurrentActor() actor: Actor,
    @Param({ schema: cohortPath }) { cohort }: z.infer<typeof cohortPath>,
  ): Promise<CohortGatesView> {
    return this.cohortGates.execute(actor, cohort);
  }

  @Post('cohorts/:cohort/teams/:team/gates/:stage/pass')
  @RequirePermission('gate.pass')
  @Answers(200, teamGateView)
  @ApiOperation({ operationId: 'passGate', summary: "Let a team through a gate; If-Match: the gate's revision" })
  pass(
    @CurrentActor() actor: Actor,
    @Param({ schema: gatePath }) path: GatePath,
    @IfMatch() revision: number,
    @Body({ schema: passGateBody }) { note }: PassGateBody,
  ): Promise<TeamGateView> {
    return this.passGate.execute(actor, { ...gateOf(path), revision, note });
  }

  @Post('cohorts/:cohort/teams/:team/gates/:stage/take-back')
  @RequirePermission('gate.take_back')
  @Answers(200, teamGateView)
  @ApiOperation({ operationId: 'takeBackGate', summary: 'Take back that a team was let through a gate' })
  takeBack(
    @CurrentActor() actor: Actor,
    @Param({ schema: gatePath }) path: GatePath,
    @Body({ schema: gateReasonBody }) { reason }: GateReasonBody,
  ): Promise<TeamGateView> {
    return this.takeBackGate.execute(actor, { ...gateOf(path), reason });
  }

  @Put('cohorts/:cohort/teams/:team/gates/:stage/waivers/:condition')
  @RequirePermission('gate.waive')
  @Answers(200, teamGateView)
  @ApiOperation({
    operationId: 'waiveGateCondition',
    summary: "Let a team off one condition of a gate; If-Match: the gate's revision",
  })
  waive(
    @CurrentActor() actor: Actor,
    @Param({ schema: conditionPath }) path: ConditionPath,
    @IfMatch() revision: number,
    @Body({ schema: gateReasonBody }) { reason }: GateReasonBody,
  ): Promise<TeamGateView> {
    return this.waiveCondition.execute(actor, { ...gateOf(path), condition: path.condition, revision, reason });
  }

  @Delete('cohorts/:cohort/teams/:team/gates/:stage/waivers/:condition')
  @RequirePermission('gate.waive')
  @Answers(200, teamGateView)
  @ApiOperation({ operationId: 'endGateWaiver', summary: 'Ask for a waived condition of a gate again' })
  ask(@CurrentActor() actor: Actor, @Param({ schema: conditionPath }) path: ConditionPath): Promise<TeamGateView> {
    return this.endWaiver.execute(actor, { ...gateOf(path), condition: path.condition });
  }
}
