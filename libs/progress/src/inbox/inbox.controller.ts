import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { inboxQuery, inboxView, todayView, type InboxQuery, type InboxView, type TodayView } from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { TodayQuery } from '../today/today.query.js';
import { InboxItems } from './inbox.query.js';

const hubPath = z.object({ hub: z.string() });

@ApiTags('inbox')
@Controller('hubs/:hub')
export class InboxController {
  constructor(
    private readonly inbox: InboxItems,
    private readonly today: TodayQuery,
  ) {}

  @Get('inbox')
  @RequirePermission('inbox.read')
  @ApiOperation({ operationId: 'listInbox', summary: 'What waits on the hub, what waits on teams, what is done with' })
  @Answers(200, inboxView)
  list(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
    @Query({ schema: inboxQuery }) query: InboxQuery,
  ): Promise<InboxView> {
    return this.inbox.execute(actor, query);
  }

  @Get('today')
  @RequirePermission('inbox.read')
  @ApiOperation({ operationId: 'getToday', summary: 'What waits today, oldest first, each with its action' })
  @Answers(200, todayView)
  getToday(
    @CurrentActor() actor: Actor,
    @Param({ schema: hubPath }) _path: z.infer<typeof hubPath>,
  ): Promise<TodayView> {
    return this.today.execute(actor);
  }
}
