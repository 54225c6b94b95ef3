import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  holdReminderBody,
  mailRefusalPage,
  mailRefusalsQuery,
  pageQuery,
  pauseRemindersBody,
  reminderCalendarQuery,
  reminderCalendarView,
  reminderChangePage,
  reminderPage,
  remindersQuery,
  reminderView,
  skippedRemindersView,
  skipReminderBody,
  skipRemindersBody,
  type HoldReminderBody,
  type MailRefusalPage,
  type MailRefusalsQuery as RefusalsFilter,
  type PageQuery,
  type PauseRemindersBody,
  type ReminderCalendarView,
  type RemindersQuery as RemindersFilter,
  type ReminderView,
  type SkippedRemindersView,
  type SkipReminderBody,
  type SkipRemindersBody,
} from '@onsil/contracts';
import { Answers, CurrentActor, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { HoldReminder } from '../steering/hold-reminder.js';
import { PauseSending } from '../steering/pause-sending.js';
import { ResendReminder } from '../steering/resend-reminder.js';
import { SkipReminders } from '../steering/skip-reminders.js';
import { MailRefusalsQuery } from './mail-refusals.query.js';
import { ReminderCalendarQuery } from './reminder-calendar.query.js';
import { ReminderChangesQuery } from './reminder-changes.query.js';
import { RemindersQuery } from './reminders.query.js';

const path = z.object({ hub: z.string(), id: z.uuid() });
type Path = z.infer<typeof path>;

/** What goes out, what went out, and what did not: for the hub's people. */
@ApiTags('reminders')
@Controller('hubs/:hub')
export class RemindersController {
  constructor(
    private readonly calendar: ReminderCalendarQuery,
    private readonly reminders: RemindersQuery,
    private readonly changes: ReminderChangesQuery,
    private readonly refusals: MailRefusalsQuery,
  ) {}

  @Get('reminder-calendar')
  @RequirePermission('reminder.read')
  @Answers(200, reminderCalendarView)
  @ApiOperation({
    operationId: 'getReminderCalendar',
    summary: 'What goes out in the coming days, and whether sending is alive',
  })
  getCalendar(
    @CurrentActor() actor: Actor,
    @Query({ schema: reminderCalendarQuery }) { days }: z.infer<typeof reminderCalendarQuery>,
  ): Promise<ReminderCalendarView> {
    return this.calendar.execute(actor, days);
  }

  @Get('reminders')
  @RequirePermission('reminder.read')
  @Answers(200, reminderPage)
  @ApiOperation({ operationId: 'listReminders', summary: 'Reminders by day, kind, person and state' })
  list(
    @CurrentActor() actor: Actor,
    @Query({ schema: remindersQuery }) query: RemindersFilter,
  ): Promise<z.infer<typeof reminderPage>> {
    return this.reminders.page(actor, query);
  }

  @Get('reminder-changes')
  @RequirePermission('reminder.read')
  @Answers(200, reminderChangePage)
  @ApiOperation({
    operationId: 'listReminderChanges',
    summary: 'What changed in the last three days, by itself or by hand',
  })
  listChanges(
    @CurrentActor() actor: Actor,
    @Query({ schema: pageQuery }) query: PageQuery,
  ): Promise<z.infer<typeof reminderChangePage>> {
    return this.changes.page(actor, query);
  }

  @Get('mail-refusals')
  @RequirePermission('reminder.read')
  @Answers(200, mailRefusalPage)
  @ApiOperation({ operationId: 'listMailRefusals', summary: 'Addresses that mail servers refused' })
  listRefusals(
    @CurrentActor() actor: Actor,
    @Query({ schema: mailRefusalsQuery }) query: RefusalsFilter,
  ): Promise<MailRefusalPage> {
    return this.refusals.page(actor, query);
  }
}

/** One reminder, and the hand on it. */
@ApiTags('reminders')
@Controller('hubs/:hub')
export class ReminderSteeringController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reminders: RemindersQuery,
    private readonly skip: SkipReminders,
    private readonly hold: HoldReminder,
    private readonly resend: ResendReminder,
    private readonly pause: PauseSending,
  ) {}

  @Get('reminders/:id')
  @RequirePermission('reminder.read')
  @Answers(200, reminderView)
  @ApiOperation({ operationId: 'getReminder', summary: 'One reminder: why, in what words, and what became of it' })
  get(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<ReminderView> {
    return this.reminders.get(this.unitOfWork.read(actor), actor, id);
  }

  @Post('reminders/:id/skip')
  @RequirePermission('reminder.steer')
  @Answers(204)
  @ApiOperation({ operationId: 'skipReminder', summary: 'Take one reminder out, with a reason' })
  skipOne(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: skipReminderBody }) { reason }: SkipReminderBody,
  ): Promise<void> {
    return this.skip.one(actor, { id, reason });
  }

  @Post('reminder-skips')
  @RequirePermission('reminder.steer')
  @Answers(200, skippedRemindersView)
  @ApiOperation({ operationId: 'skipReminders', summary: 'Take several reminders out, with one reason' })
  skipMany(
    @CurrentActor() actor: Actor,
    @Body({ schema: skipRemindersBody }) body: SkipRemindersBody,
  ): Promise<SkippedRemindersView> {
    return this.skip.many(actor, body);
  }

  @Post('reminders/:id/hold')
  @RequirePermission('reminder.steer')
  @Answers(204)
  @ApiOperation({ operationId: 'holdReminder', summary: 'Put one reminder off until a day, with a reason' })
  holdOne(
    @CurrentActor() actor: Actor,
    @Param({ schema: path }) { id }: Path,
    @Body({ schema: holdReminderBody }) body: HoldReminderBody,
  ): Promise<void> {
    return this.hold.execute(actor, { id, ...body });
  }

  @Post('reminders/:id/resume')
  @RequirePermission('reminder.steer')
  @Answers(204)
  @ApiOperation({ operationId: 'resumeReminder', summary: 'Let a reminder that was put off go on as planned' })
  resumeOne(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<void> {
    return this.hold.resume(actor, id);
  }

  @Post('reminders/:id/resend')
  @RequirePermission('reminder.steer')
  @Answers(204)
  @ApiOperation({ operationId: 'resendReminder', summary: 'Send once more what was refused or is in doubt' })
  resendOne(@CurrentActor() actor: Actor, @Param({ schema: path }) { id }: Path): Promise<void> {
    return this.resend.execute(actor, id);
  }

  @Put('reminder-pause')
  @RequirePermission('reminder.steer')
  @Answers(204)
  @ApiOperation({ operationId: 'pauseReminders', summary: 'Stop all sending of the hub until a day' })
  pauseAll(
    @CurrentActor() actor: Actor,
    @Body({ schema: pauseRemindersBody }) body: PauseRemindersBody,
  ): Promise<void> {
    return this.pause.execute(actor, body);
  }

  @Delete('reminder-pause')
  @RequirePermission('reminder.steer')
  @Answers(204)
  @ApiOperation({ operationId: 'endReminderPause', summary: 'Let the hub send again' })
  endPause(@CurrentActor() actor: Actor): Promise<void> {
    return this.pause.end(actor);
  }
}
