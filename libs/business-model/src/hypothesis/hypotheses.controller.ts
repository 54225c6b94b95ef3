import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  changeHypothesisBody,
  decidedHypothesisView,
  decideHypothesisBody,
  hypothesisView,
  stateHypothesisBody,
  teamHypothesesView,
  type ChangeHypothesisBody,
  type DecidedHypothesisView,
  type DecideHypothesisBody,
  type HypothesisView,
  type StateHypothesisBody,
  type TeamHypothesesView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { ChangeHypothesis } from './change-hypothesis.js';
import { DecideHypothesis } from './decide-hypothesis.js';
import { HypothesisQuery } from './hypothesis.query.js';
import { StateHypothesis } from './state-hypothesis.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('business model')
@Controller('hubs/:hub')
export class HypothesesController {
  constructor(
    private readonly hypotheses: HypothesisQuery,
    private readonly stateHypothesis: StateHypothesis,
    private readonly changeHypothesis: ChangeHypothesis,
    private readonly decideHypothesis: DecideHypothesis,
  ) {}

  @Get('teams/:id/hypotheses')
  @RequirePermission('business_model.read')
  @Answers(200, teamHypothesesView)
  @ApiOperation({ operationId: 'listTeamHypotheses', summary: "A team's hypotheses with the counters of its testing" })
  ofTeam(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<TeamHypothesesView> {
    return this.hypotheses.ofTeam(actor, id);
  }

  @Post('teams/:id/hypotheses')
  @RequirePermission('business_model.write')
  @Answers(201, hypothesisView)
  @ApiOperation({ operationId: 'stateHypothesis', summary: 'State a hypothesis and the notes that stand on it' })
  state(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: stateHypothesisBody }) body: StateHypothesisBody,
  ): Promise<HypothesisView> {
    return this.stateHypothesis.execute(actor, { teamId: id, ...body });
  }

  @Get('hypotheses/:id')
  @RequirePermission('business_model.read')
  @Answers(200, hypothesisView)
  @ApiOperation({ operationId: 'getHypothesis', summary: 'A hypothesis with its notes, experiments and evidence' })
  get(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<HypothesisView> {
    return this.hypotheses.one(actor, id);
  }

  @Put('hypotheses/:id')
  @RequirePermission('business_model.write')
  @Answers(200, hypothesisView)
  @ApiOperation({ operationId: 'changeHypothesis', summary: 'Word a hypothesis anew while it is undecided' })
  change(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: changeHypothesisBody }) body: ChangeHypothesisBody,
  ): Promise<HypothesisView> {
    return this.changeHypothesis.execute(actor, { hypothesisId: id, version, ...body });
  }

  @Post('hypotheses/:id/decide')
  @RequirePermission('business_model.write')
  @Answers(200, decidedHypothesisView)
  @ApiOperation({ operationId: 'decideHypothesis', summary: 'Support, refute, park or open it again; notes follow' })
  decide(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: decideHypothesisBody }) body: DecideHypothesisBody,
  ): Promise<DecidedHypothesisView> {
    return this.decideHypothesis.execute(actor, { hypothesisId: id, version, ...body });
  }
}
