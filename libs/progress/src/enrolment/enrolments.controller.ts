import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  confirmRosterQuery,
  enrolledView,
  enrolTeamsBody,
  lateStartView,
  type EnrolTeamsBody,
  type LateStartView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { ConfirmRosterImport } from './confirm-roster-import.js';
import { EnrolTeams } from './enrol-teams.js';
import { LateStartQuery } from './late-start.query.js';
import { UndoRosterImport } from './undo-roster-import.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;
type Enrolled = z.infer<typeof enrolledView>;

@ApiTags('enrolments')
@Controller('hubs/:hub')
export class EnrolmentsController {
  constructor(
    private readonly confirmRosterImport: ConfirmRosterImport,
    private readonly undoRosterImport: UndoRosterImport,
    private readonly enrolTeams: EnrolTeams,
    private readonly lateStart: LateStartQuery,
  ) {}

  @Post('roster-imports/:id/confirm')
  @RequirePermission('roster.import')
  @Answers(200, enrolledView)
  @ApiOperation({ operationId: 'confirmRosterImport', summary: 'Write a dry run' })
  confirm(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Query({ schema: confirmRosterQuery }) { lateStart }: z.infer<typeof confirmRosterQuery>,
  ): Promise<Enrolled> {
    return this.confirmRosterImport.execute(actor, { importId: id, version, lateStart });
  }

  @Post('roster-imports/:id/undo')
  @RequirePermission('roster.import')
  @Answers(200, enrolledView)
  @ApiOperation({ operationId: 'undoRosterImport', summary: 'Take an import back whole' })
  undo(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<Enrolled> {
    return this.undoRosterImport.execute(actor, { importId: id });
  }

  @Get('cohorts/:id/late-start')
  @RequirePermission('roster.import')
  @Answers(200, lateStartView)
  @ApiOperation({ operationId: 'lateStart', summary: 'What of a running plan is past for a team that joins today' })
  startLate(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<LateStartView> {
    return this.lateStart.execute(actor, id);
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
}
