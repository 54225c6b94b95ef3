import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  askExceptionBody,
  askPauseBody,
  decideExceptionBody,
  exceptionPage,
  exceptionsQuery,
  exceptionView,
  owedAgain,
  waiverEndQuery,
  type AskExceptionBody,
  type AskPauseBody,
  type DecideExceptionBody,
  type ExceptionsQuery as ExceptionsFilter,
  type ExceptionView,
  type OwedAgain,
  type WaiverEndQuery,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AskException } from './ask-exception.js';
import { AskPause } from './ask-pause.js';
import { DecideException } from './decide-exception.js';
import { ExceptionsQuery } from './exceptions.query.js';
import { LiftBlock } from './lift-block.js';
import { PreviewWaiverEnd } from './preview-waiver-end.js';
import { ResumeTeam } from './resume-team.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('exceptions')
@Controller('hubs/:hub')
export class ExceptionsController {
  constructor(
    private readonly exceptions: ExceptionsQuery,
    private readonly askException: AskException,
    private readonly askPause: AskPause,
    private readonly decideException: DecideException,
    private readonly liftBlock: LiftBlock,
    private readonly resumeTeam: ResumeTeam,
    private readonly previewWaiverEnd: PreviewWaiverEnd,
  ) {}

  @Get('exceptions')
  @RequirePermission('milestone.read')
  @Answers(200, exceptionPage)
  @ApiOperation({ operationId: 'listExceptions', summary: 'Extensions, waivers, pauses and blocks' })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: exceptionsQuery }) query: ExceptionsFilter,
  ): Promise<z.infer<typeof exceptionPage>> {
    return this.exceptions.page(actor, query);
  }

  @Post('team-milestones/:id/exceptions')
  @RequirePermission('exception.ask')
  @Answers(201, exceptionView)
  @ApiOperation({ operationId: 'askException', summary: 'Ask for, or grant, an extension, a waiver or a block' })
  ask(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: askExceptionBody }) body: AskExceptionBody,
  ): Promise<ExceptionView> {
    return this.askException.execute(actor, { teamMilestoneId: id, ...body });
  }

  @Get('team-milestones/:id/waiver-end')
  @RequirePermission('milestone.read')
  @Answers(200, owedAgain)
  @ApiOperation({ operationId: 'waiverEnd', summary: 'When a milestone is owed again after a waiver’s last day' })
  waiverEnd(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Query({ schema: waiverEndQuery }) { untilOn }: WaiverEndQuery,
  ): Promise<OwedAgain> {
    return this.previewWaiverEnd.execute(actor, { teamMilestoneId: id, untilOn });
  }

  @Post('teams/:id/pauses')
  @RequirePermission('exception.ask')
  @Answers(201, exceptionView)
  @ApiOperation({ operationId: 'askPause', summary: 'Ask for, or grant, a pause that moves all later dates' })
  pause(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: askPauseBody }) body: AskPauseBody,
  ): Promise<ExceptionView> {
    return this.askPause.execute(actor, { teamId: id, ...body });
  }

  @Post('exceptions/:id/grant')
  @RequirePermission('exception.decide')
  @Answers(200, exceptionView)
  @ApiOperation({ operationId: 'grantException', summary: 'Grant a request' })
  grant(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: decideExceptionBody }) { note }: DecideExceptionBody,
  ): Promise<ExceptionView> {
    return this.decideException.execute(actor, { exceptionId: id, version, note, decision: 'granted' });
  }

  @Post('exceptions/:id/refuse')
  @RequirePermission('exception.decide')
  @Answers(200, exceptionView)
  @ApiOperation({ operationId: 'refuseException', summary: 'Refuse a request' })
  refuse(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: decideExceptionBody }) { note }: DecideExceptionBody,
  ): Promise<ExceptionView> {
    return this.decideException.execute(actor, { exceptionId: id, version, note, decision: 'refused' });
  }

  @Post('exceptions/:id/lift')
  @RequirePermission('exception.extend_short')
  @Answers(200, exceptionView)
  @ApiOperation({ operationId: 'liftBlock', summary: 'Say that what blocked a team is out of the way' })
  lift(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<ExceptionView> {
    return this.liftBlock.execute(actor, { exceptionId: id });
  }

  @Post('exceptions/:id/resume')
  @RequirePermission('exception.decide')
  @Answers(200, exceptionView)
  @ApiOperation({ operationId: 'resumeTeam', summary: 'End a pause today; dates come back by the days left of it' })
  resume(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
  ): Promise<ExceptionView> {
    return this.resumeTeam.execute(actor, { exceptionId: id, version });
  }
}
