import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  myReminderView,
  noticeCountView,
  noticesQuery,
  noticesView,
  reminderTrigger,
  reminderTypesView,
  snoozeNoticeBody,
  stopReminderTypeBody,
  type MyReminderView,
  type NoticeCountView,
  type NoticesQuery as NoticesFilter,
  type NoticesView,
  type ReminderTypesView,
  type SnoozeNoticeBody,
  type StopReminderTypeBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { StoppedTriggers } from '../preferences/stopped-triggers.js';
import { MarkNotices } from './mark-notices.js';
import { NoticesQuery } from './notices.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;
const typePath = z.object({ hub: z.string(), trigger: reminderTrigger });

/** One's own messages in a hub: the same words as the mails. */
@ApiTags('notices')
@Controller('hubs/:hub/notices')
export class NoticesController {
  constructor(
    private readonly notices: NoticesQuery,
    private readonly marks: MarkNotices,
  ) {}

  @Get()
  @RequirePermission('notice.read')
  @Answers(200, noticesView)
  @ApiOperation({ operationId: 'listNotices', summary: 'Your messages in this hub, newest first' })
  list(@CurrentActor() actor: Actor, @Query({ schema: noticesQuery }) query: NoticesFilter): Promise<NoticesView> {
    return this.notices.page(actor, query);
  }

  @Get('count')
  @RequirePermission('notice.read')
  @Answers(200, noticeCountView)
  @ApiOperation({ operationId: 'countNotices', summary: 'How many of your messages are unread' })
  async count(@CurrentActor() actor: Actor): Promise<NoticeCountView> {
    return { unread: await this.notices.unread(actor) };
  }

  @Post('read')
  @RequirePermission('notice.read')
  @Answers(204)
  @ApiOperation({ operationId: 'readAllNotices', summary: 'Mark all your messages as read' })
  readAll(@CurrentActor() actor: Actor): Promise<void> {
    return this.marks.readAll(actor);
  }

  @Post(':id/read')
  @RequirePermission('notice.read')
  @Answers(204)
  @ApiOperation({ operationId: 'readNotice', summary: 'Mark one of your messages as read' })
  read(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<void> {
    return this.marks.read(actor, id);
  }

  @Put(':id/snooze')
  @RequirePermission('notice.read')
  @Answers(204)
  @ApiOperation({ operationId: 'snoozeNotice', summary: 'Put a message aside until a day, with a reason' })
  snooze(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: snoozeNoticeBody }) body: SnoozeNoticeBody,
  ): Promise<void> {
    return this.marks.snooze(actor, { id, ...body });
  }

  @Delete(':id/snooze')
  @RequirePermission('notice.read')
  @Answers(204)
  @ApiOperation({ operationId: 'wakeNotice', summary: 'Take a message out again' })
  wake(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<void> {
    return this.marks.wake(actor, id);
  }
}

/** Why one is reminded in a hub, and of what. */
@ApiTags('notices')
@Controller('hubs/:hub')
export class MyRemindersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly notices: NoticesQuery,
    private readonly stopped: StoppedTriggers,
  ) {}

  @Get('my-reminders/:id')
  @RequirePermission('notice.read')
  @Answers(200, myReminderView)
  @ApiOperation({ operationId: 'getMyReminder', summary: 'Why you get this reminder' })
  why(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<MyReminderView> {
    return this.notices.why(actor, id);
  }

  @Get('my-reminder-types')
  @RequirePermission('notice.read')
  @Answers(200, reminderTypesView)
  @ApiOperation({ operationId: 'listMyReminderTypes', summary: 'The kinds of mail you get from this hub' })
  types(@CurrentActor() actor: Actor): Promise<ReminderTypesView> {
    return this.notices.types(actor);
  }

  @Put('my-reminder-types/:trigger')
  @RequirePermission('notice.read')
  @Answers(204)
  @ApiOperation({ operationId: 'stopMyReminderType', summary: 'Stop a kind of mail, or take it up again; duties stay' })
  stop(
    @CurrentActor() actor: Actor,
    @Param({ schema: typePath }) { trigger }: z.infer<typeof typePath>,
    @Body({ schema: stopReminderTypeBody }) { isStopped }: StopReminderTypeBody,
  ): Promise<void> {
    return this.unitOfWork.write(actor, (tx) =>
      this.stopped.set(tx, { recipientKey: actor.personId!, trigger, isStopped }),
    );
  }
}
