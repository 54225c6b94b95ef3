import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  missingAssessmentsView,
  moveReadinessRoundBody,
  openReadinessRoundBody,
  readinessRoundList,
  readinessRoundRow,
  type MissingAssessmentsView,
  type MoveReadinessRoundBody,
  type OpenReadinessRoundBody,
  type ReadinessRoundList,
  type ReadinessRoundRow,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { CloseRound } from './close-round.js';
import { MissingTeamsQuery } from './missing-teams.query.js';
import { MoveRound } from './move-round.js';
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
    private readonly moveRound: MoveRound,
    private readonly missingTeams: MissingTeamsQuery,
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

  @Get('readiness-rounds/:id/missing')
  @RequirePermission('readiness.oversee')
  @Answers(200, missingAssessmentsView)
  @ApiOperation({ operationId: 'listMissingAssessments', summary: 'Who has not finished in an open round, by team' })
  missing(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<MissingAssessmentsView> {
    return this.missingTeams.execute(actor, id);
  }

  @Put('readiness-rounds/:id')
  @RequirePermission('readiness.run')
  @Answers(200, readinessRoundRow)
  @ApiOperation({ operationId: 'moveReadinessRound', summary: 'Give a round another last day; If-Match: the round' })
  move(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: moveReadinessRoundBody }) body: MoveReadinessRoundBody,
  ): Promise<ReadinessRoundRow> {
    return this.moveRound.execute(actor, { roundId: id, version, ...body });
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
