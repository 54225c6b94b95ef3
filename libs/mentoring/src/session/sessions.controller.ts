import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  addUnplannedSessionBody,
  cancelSessionBody,
  moveSessionBody,
  planSessionBody,
  mentoringSessionPage,
  mentoringSessionsQuery,
  mentoringSessionView,
  type AddUnplannedSessionBody,
  type CancelSessionBody,
  type MoveSessionBody,
  type PlanSessionBody,
  type MentoringSessionPage,
  type MentoringSessionsQuery,
  type MentoringSessionView,
} from '@onsil/contracts';
import { Answers, CurrentActor, IfMatch, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { AddUnplannedSession } from './add-unplanned-session.js';
import { CancelSession } from './cancel-session.js';
import { MoveSession } from './move-session.js';
import { PlanSession } from './plan-session.js';
import { SessionQuery } from './session.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

@ApiTags('mentoring sessions')
@Controller('hubs/:hub')
export class SessionsController {
  constructor(
    private readonly sessions: SessionQuery,
    private readonly planSession: PlanSession,
    private readonly addUnplannedSession: AddUnplannedSession,
    private readonly moveSession: MoveSession,
    private readonly cancelSession: CancelSession,
  ) {}

  @Get('sessions')
  @RequirePermission('session.read')
  @Answers(200, mentoringSessionPage)
  @ApiOperation({
    operationId: 'listMentoringSessions',
    summary: 'Coming, past or logged sessions in reach, and their sum',
  })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: mentoringSessionsQuery }) query: MentoringSessionsQuery,
  ): Promise<MentoringSessionPage> {
    return this.sessions.page(actor, query);
  }

  @Post('sessions')
  @RequirePermission('session.plan')
  @Answers(201, mentoringSessionView)
  @ApiOperation({ operationId: 'planSession', summary: 'Plan a session of a team with one of its mentors' })
  plan(
    @CurrentActor() actor: Actor,
    @Body({ schema: planSessionBody }) body: PlanSessionBody,
  ): Promise<MentoringSessionView> {
    return this.planSession.execute(actor, body);
  }

  @Post('unplanned-sessions')
  @RequirePermission('session.log')
  @Answers(201, mentoringSessionView)
  @ApiOperation({ operationId: 'addUnplannedSession', summary: 'Put down a meeting nobody had planned, to log it' })
  addUnplanned(
    @CurrentActor() actor: Actor,
    @Body({ schema: addUnplannedSessionBody }) body: AddUnplannedSessionBody,
  ): Promise<MentoringSessionView> {
    return this.addUnplannedSession.execute(actor, body);
  }

  @Get('sessions/:id')
  @RequirePermission('session.read')
  @Answers(200, mentoringSessionView)
  @ApiOperation({ operationId: 'getSession', summary: 'A session with its log, actions and the notes you may read' })
  get(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<MentoringSessionView> {
    return this.sessions.one(actor, id);
  }

  @Put('sessions/:id')
  @RequirePermission('session.plan')
  @Answers(200, mentoringSessionView)
  @ApiOperation({ operationId: 'moveSession', summary: 'Move a coming session or change where it is' })
  move(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: moveSessionBody }) body: MoveSessionBody,
  ): Promise<MentoringSessionView> {
    return this.moveSession.execute(actor, { sessionId: id, version, ...body });
  }

  @Post('sessions/:id/cancel')
  @RequirePermission('session.plan')
  @Answers(200, mentoringSessionView)
  @ApiOperation({ operationId: 'cancelSession', summary: 'Cancel a session with a reason' })
  cancel(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @IfMatch() version: number,
    @Body({ schema: cancelSessionBody }) body: CancelSessionBody,
  ): Promise<MentoringSessionView> {
    return this.cancelSession.execute(actor, { sessionId: id, version, ...body });
  }
}
