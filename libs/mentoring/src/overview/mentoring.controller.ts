import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  mentoringHoursPage,
  mentoringHoursQuery,
  mentoringSettingsBody,
  mentoringSettingsView,
  mentorHomeView,
  missingLogsPage,
  pageQuery,
  silentPairsPage,
  teamMentoringView,
  type MentoringHoursPage,
  type MentoringHoursQuery,
  type MentoringSettingsBody,
  type MentoringSettingsView,
  type MentorHomeView,
  type MissingLogsPage,
  type PageQuery,
  type SilentPairsPage,
  type TeamMentoringView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { settingsOf } from '../settings/mentoring-settings.js';
import { SetMentoringSettings } from '../settings/set-mentoring-settings.js';
import { MentorHomeQuery } from './mentor-home.query.js';
import { OversightQuery } from './oversight.query.js';
import { TeamMentoringQuery } from './team-mentoring.query.js';

const teamPath = z.object({ hub: z.string(), id: z.uuid() });

@ApiTags('mentoring')
@Controller('hubs/:hub')
export class MentoringController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly mentorHome: MentorHomeQuery,
    private readonly teamMentoring: TeamMentoringQuery,
    private readonly oversight: OversightQuery,
    private readonly setMentoringSettings: SetMentoringSettings,
  ) {}

  @Get('mentor-home')
  @RequirePermission('session.log')
  @Answers(200, mentorHomeView)
  @ApiOperation({ operationId: 'getMentorHome', summary: 'My teams, next sessions, logs I owe, open actions' })
  home(@CurrentActor() actor: Actor): Promise<MentorHomeView> {
    return this.mentorHome.execute(actor);
  }

  @Get('teams/:id/mentoring')
  @RequirePermission('session.read')
  @Answers(200, teamMentoringView)
  @ApiOperation({ operationId: 'getTeamMentoring', summary: "A team's mentors, sessions, hours and actions" })
  team(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { id }: z.infer<typeof teamPath>,
  ): Promise<TeamMentoringView> {
    return this.teamMentoring.execute(actor, id);
  }

  @Get('mentoring/hours')
  @RequirePermission('mentoring.oversee')
  @Answers(200, mentoringHoursPage)
  @ApiOperation({ operationId: 'listMentoringHours', summary: 'Logged hours per team or per mentor' })
  hours(
    @CurrentActor() actor: Actor,
    @Query({ schema: mentoringHoursQuery }) query: MentoringHoursQuery,
  ): Promise<MentoringHoursPage> {
    return this.oversight.hours(actor, query);
  }

  @Get('mentoring/missing-logs')
  @RequirePermission('mentoring.oversee')
  @Answers(200, missingLogsPage)
  @ApiOperation({ operationId: 'listMissingLogs', summary: 'Sessions that are over without a log' })
  missing(@CurrentActor() actor: Actor, @Query({ schema: pageQuery }) query: PageQuery): Promise<MissingLogsPage> {
    return this.oversight.missingLogs(actor, query);
  }

  @Get('mentoring/silent-pairs')
  @RequirePermission('mentoring.oversee')
  @Answers(200, silentPairsPage)
  @ApiOperation({ operationId: 'listSilentPairs', summary: 'Pairs that have not met for long' })
  silent(@CurrentActor() actor: Actor, @Query({ schema: pageQuery }) query: PageQuery): Promise<SilentPairsPage> {
    return this.oversight.silentPairs(actor, query);
  }

  @Get('mentoring/settings')
  @RequirePermission('mentoring.oversee')
  @Answers(200, mentoringSettingsView)
  @ApiOperation({ operationId: 'getMentoringSettings', summary: "The hub's settings of mentoring" })
  settings(@CurrentActor() actor: Actor): Promise<MentoringSettingsView> {
    return settingsOf(this.unitOfWork.read(actor));
  }

  @Put('mentoring/settings')
  @RequirePermission('mentoring.configure')
  @Answers(200, mentoringSettingsView)
  @ApiOperation({
    operationId: 'setMentoringSettings',
    summary: 'Set silence and contacts; If-Match 0 for the defaults',
  })
  setSettings(
    @CurrentActor() actor: Actor,
    @IfMatch() version: number,
    @Body({ schema: mentoringSettingsBody }) body: MentoringSettingsBody,
  ): Promise<MentoringSettingsView> {
    return this.setMentoringSettings.execute(actor, { version, ...body });
  }
}
