import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  openReadinessRoundBody,
  readinessRoundList,
  readinessRoundRow,
  type OpenReadinessRoundBody,
  type ReadinessRoundList,
  type ReadinessRoundRow,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { CloseRound } from './close-round.js';
import { OpenRound } from './open-round.js';
import { RoundQuery } from './round.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('readiness')
@Controller('hubs/:hub')
export class RoundsController {
  constructor(
    private readonly rounds: RoundQuery,
    private readonly openRound: OpenRound,
    private readonly closeRound: CloseRound,
  ) {}

  @Get('cohorts/:id/readiness-rounds')
  @RequirePermission('readiness.oversee')
  @Answers(200, readinessRoundList)
  @ApiOperation({ operationId: 'listReadinessRounds', summary: 'The rounds of a cohort, and how many have finished' })
  list(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<ReadinessRoundList> {
    return this.rounds.ofCohort(actor, id);
  }

  @Post('cohorts/:id/readiness-rounds')
  @RequirePermission('readiness.run')
  @Answers(201, readinessRoundRow)
  @ApiOperation({ operationId: 'openReadinessRound', summary: 'Open a round of assessments for a cohort' })
  open(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: openReadinessRoundBody }) body: OpenReadinessRoundBody,
  ): Promise<ReadinessRoundRow> {
    return this.openRound.execute(actor, { cohortId: id, ...body });
  }

  @Post('readiness-rounds/:id/close')
  @RequirePermission('readiness.run')
  @Answers(200, readinessRoundRow)
  @ApiOperation({ operationId: 'closeReadinessRound', summary: 'End a round; its levels stay; If-Match: the round' })
  close(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<ReadinessRoundRow> {
    return this.closeRound.execute(actor, { roundId: id, version });
  }
}
