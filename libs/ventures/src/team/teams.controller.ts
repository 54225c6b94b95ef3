import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import {
  addTeamBody,
  teamBody,
  teamPage,
  teamsQuery,
  teamView,
  type AddTeamBody,
  type TeamBody,
  type TeamPage,
  type TeamsQuery,
  type TeamView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AddTeam } from './add-team.js';
import { TeamQuery } from './team-page.query.js';
import { UpdateTeam } from './update-team.js';

const teamPath = z.object({ hub: z.string(), id: z.uuid() });
type TeamPath = z.infer<typeof teamPath>;

@ApiTags('teams')
@ApiParam({ name: 'hub', schema: { type: 'string' } })
@Controller('hubs/:hub/teams')
export class TeamsController {
  constructor(
    private readonly teams: TeamQuery,
    private readonly addTeam: AddTeam,
    private readonly updateTeam: UpdateTeam,
  ) {}

  @Get()
  @RequirePermission('team.read')
  @Answers(200, teamPage)
  @ApiOperation({ operationId: 'listTeams', summary: 'The teams in reach, by name' })
  list(@CurrentActor() actor: Actor, @Query({ schema: teamsQuery }) query: TeamsQuery): Promise<TeamPage> {
    return this.teams.page(actor, query);
  }

  @Post()
  @RequirePermission('team.update')
  @Answers(201, teamView)
  @ApiOperation({ operationId: 'addTeam', summary: 'Add a team by hand, with its lead' })
  add(@CurrentActor() actor: Actor, @Body({ schema: addTeamBody }) body: AddTeamBody): Promise<TeamView> {
    return this.addTeam.execute(actor, body);
  }

  @Get(':id')
  @RequirePermission('team.read')
  @Answers(200, teamView)
  @ApiOperation({ operationId: 'getTeam', summary: 'A team: what is known of it, its people and cohorts' })
  get(@CurrentActor() actor: Actor, @Param({ schema: teamPath }) { id }: TeamPath): Promise<TeamView> {
    return this.teams.one(actor, id);
  }

  @Put(':id')
  @RequirePermission('team.update')
  @Answers(200, teamView)
  @ApiOperation({ operationId: 'updateTeam', summary: 'Change what is known of a team' })
  update(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { id }: TeamPath,
    @IfMatch() version: number,
    @Body({ schema: teamBody }) team: TeamBody,
  ): Promise<TeamView> {
    return this.updateTeam.execute(actor, { teamId: id, version, team });
  }
}
