import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { enrolledView, enrolTeamsBody, reasonBody, type EnrolTeamsBody, type ReasonBody } from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { ConfirmRosterImport } from './confirm-roster-import.js';
import { EnrolTeams } from './enrol-teams.js';
import { UndoRosterImport } from './undo-roster-import.js';
import { WithdrawTeam } from './withdraw-team.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;
const teamPath = path.extend({ teamId: z.uuid() });
type Enrolled = z.infer<typeof enrolledView>;

@ApiTags('enrolments')
@Controller('hubs/:hub')
export class EnrolmentsController {
  constructor(
    private readonly confirmRosterImport: ConfirmRosterImport,
    private readonly undoRosterImport: UndoRosterImport,
    private readonly enrolTeams: EnrolTeams,
    private readonly withdrawTeam: WithdrawTeam,
  ) {}

  @Post('roster-imports/:id/confirm')
  @RequirePermission('roster.import')
  @Answers(200, enrolledView)
  @ApiOperation({ operationId: 'confirmRosterImport', summary: 'Write a dry run' })
  confirm(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<Enrolled> {
    return this.confirmRosterImport.execute(actor, { importId: id, version });
  }

  @Post('roster-imports/:id/undo')
  @RequirePermission('roster.import')
  @Answers(200, enrolledView)
  @ApiOperation({ operationId: 'undoRosterImport', summary: 'Take an import back whole' })
  undo(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<Enrolled> {
    return this.undoRosterImport.execute(actor, { importId: id });
  }

  @Post('cohorts/:id/teams')
  @RequirePermission('roster.import')
  @Answers(200, enrolledView)
  @ApiOperation({ operationId: 'enrolTeams', summary: 'Put teams on a cohort' })
  enrol(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: enrolTeamsBody }) body: EnrolTeamsBody,
  ): Promise<Enrolled> {
    return this.enrolTeams.execute(actor, { cohortId: id, ...body });
  }

  @Post('cohorts/:id/teams/:teamId/withdraw')
  @RequirePermission('roster.import')
  @Answers(200, enrolledView)
  @ApiOperation({ operationId: 'withdrawTeam', summary: 'Take a team off a cohort' })
  withdraw(
    @CurrentActor() actor: Actor,
    @Param({ schema: teamPath }) { id, teamId }: z.infer<typeof teamPath>,
    @Body({ schema: reasonBody }) { reason }: ReasonBody,
  ): Promise<Enrolled> {
    return this.withdrawTeam.execute(actor, { cohortId: id, teamId, reason });
  }
}
