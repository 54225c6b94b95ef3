import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  reasonBody,
  recordHonestFailureBody,
  teamExitsView,
  type ReasonBody,
  type RecordHonestFailureBody,
  type TeamExitsView,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { TeamExitsQuery } from '../team-exits/team-exits.query.js';
import { RecordHonestFailure } from './record-honest-failure.js';
import { WithdrawTeam } from './withdraw-team.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
const teamPath = path.extend({ teamId: z.uuid() });
type TeamPath = z.infer<typeof teamPath>;

@ApiTags('exits')
@Controller('hubs/:hub')
export class DeparturesController {
  constructor(
    private readonly exits: TeamExitsQuery,
    private readonly withdrawTeam: WithdrawTeam,
    private readonly recordHonestFailure: RecordHonestFailure,
  ) {}

  @Get('teams/:id/exits')
  @RequirePermission('exit.read')
  @Answers(200, teamExitsView)
  @ApiOperation({ operationId: 'teamExits', summary: 'How a team’s places on cohorts ended, or may end' })
  ofTeam(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: z.infer<typeof path>): Promise<TeamExitsView> {
    return this.exits.ofTeam(actor, id);
  }

  @Post('cohorts/:id/teams/:teamId/withdraw')
  @RequirePermission('exit.record')
  @Answers(200, teamExitsView)
  @ApiOperation({ operationId: 'withdrawTeam', summary: 'Take a team off a cohort that it leaves' })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { id, teamId }: TeamPath,
    @Body({ schema: reasonBody }) { reason }: ReasonBody,
  ): Promise<TeamExitsView> {
    return this.withdrawTeam.execute(actor, { cohortId: id, teamId, reason });
  }

  @Post('cohorts/:id/teams/:teamId/honest-failure')
  @RequirePermission('exit.decide')
  @Answers(200, teamExitsView)
  @ApiOperation({ operationId: 'recordHonestFailure', summary: 'End a team’s way in good faith, with what it learned' })
  fail(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { id, teamId }: TeamPath,
    @Body({ schema: recordHonestFailureBody }) body: RecordHonestFailureBody,
  ): Promise<TeamExitsView> {
    return this.recordHonestFailure.execute(actor, { cohortId: id, teamId, ...body });
  }
}
