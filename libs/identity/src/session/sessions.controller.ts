import { Controller, Delete, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { currentSessionView, sessionsView, type CurrentSessionView, type SessionView } from '@onsil/contracts';
import { Answers, Clock, CurrentPerson, SignedIn, UnitOfWork, type SignedInPerson } from '@onsil/platform';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';

import { currentSession } from './current-session.query.js';
import { EndEverySession } from './end-every-session.js';
import { EndSession } from './end-session.js';
import { ownSessions } from './own-sessions.query.js';
import { SessionCookie } from './session-cookie.js';

const sessionPath = z.object({ id: z.uuid() });

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly endSession: EndSession,
    private readonly endEverySession: EndEverySession,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @SignedIn()
  @Answers(200, sessionsView)
  @ApiOperation({ operationId: 'listOwnSessions', summary: 'Where you are signed in' })
  async list(@CurrentPerson() person: SignedInPerson): Promise<{ items: SessionView[] }> {
    return { items: await ownSessions(this.unitOfWork.readGlobal(), person, this.clock.now()) };
  }

  @Get('current')
  @SignedIn()
  @Answers(200, currentSessionView)
  @ApiOperation({ operationId: 'getCurrentSession', summary: 'How long you stay signed in here' })
  current(@CurrentPerson() person: SignedInPerson): Promise<CurrentSessionView> {
    return currentSession(this.unitOfWork.readGlobal(), person, this.clock.now());
  }

  @Delete('current')
  @SignedIn()
  @Answers(204)
  @ApiOperation({ operationId: 'signOut', summary: 'Sign out here' })
  async signOut(
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.clear(reply);
    await this.endSession.execute(person, person.sessionId);
  }

  @Delete(':id')
  @SignedIn()
  @Answers(204)
  @ApiOperation({ operationId: 'endSession', summary: 'Sign out on another device' })
  async end(
    @CurrentPerson() person: SignedInPerson,
    @Param({ schema: sessionPath }) { id }: z.infer<typeof sessionPath>,
  ): Promise<void> {
    await this.endSession.execute(person, id);
  }

  @Delete()
  @SignedIn()
  @Answers(204)
  @ApiOperation({ operationId: 'signOutEverywhere', summary: 'Sign out everywhere' })
  async endAll(
    @CurrentPerson() person: SignedInPerson,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.clear(reply);
    await this.endEverySession.execute(person);
  }
}
