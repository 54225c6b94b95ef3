import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  boardTeamPanelView,
  boardView,
  cohortCountsView,
  type BoardTeamPanelView,
  type BoardView,
  type CohortCountsView,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { CohortCountsQuery } from '../counts/cohort-counts.query.js';
import { BoardTeamQuery } from './board-team.query.js';
import { CohortBoardQuery } from './cohort-board.query.js';

const hubPath = z.object({ hub: z.string() });
const cohortPath = hubPath.extend({ cohort: z.uuid() });
const teamPath = cohortPath.extend({ team: z.uuid() });

@ApiTags('board')
@Controller('hubs/:hub')
export class CohortBoardController {
  constructor(
    private readonly board: CohortBoardQuery,
    private readonly boardTeam: BoardTeamQuery,
    private readonly counts: CohortCountsQuery,
  ) {}

  @Get('cohorts/:cohort/board')
  @RequirePermission('board.read')
  @ApiOperation({ operationId: 'getBoard', summary: 'Where every team of a cohort stands on every milestone, by risk' })
  @Answers(200, boardView)
  getBoard(
    @CurrentActor() actor: Actor,
    @Param({ schema: cohortPath }) { cohort }: z.infer<typeof cohortPath>,
  ): Promise<BoardView> {
    return this.board.execute(actor, cohort);
  }

  @Get('cohorts/:cohort/board/teams/:team')
  @RequirePermission('board.read')
  @ApiOperation({ operationId: 'getBoardTeam', summary: 'What stands beside the board of one team' })
  @Answers(200, boardTeamPanelView)
  getBoardTeam(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { cohort, team }: z.infer<typeof teamPath>,
  ): Promise<BoardTeamPanelView> {
    return this.boardTeam.execute(actor, cohort, team);
  }

  @Get('counts')
  @RequirePermission('board.counts')
  @ApiOperation({ operationId: 'getCohortCounts', summary: 'How many teams stand where, counts under 5 hidden' })
  @Answers(200, cohortCountsView)
  getCounts(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
  ): Promise<CohortCountsView> {
    return this.counts.execute(actor);
  }
}
