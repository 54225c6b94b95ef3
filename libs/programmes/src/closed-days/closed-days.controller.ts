import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  calendarYearQuery,
  calendarYearView,
  movedDatesView,
  planDay,
  previewClosedDayBody,
  setClosedDayBody,
  type CalendarYearQuery,
  type CalendarYearView,
  type MovedDatesView,
  type PreviewClosedDayBody,
  type SetClosedDayBody,
} from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { Answers, CurrentActor, reachesHub, RequirePermission, UnitOfWork, type Actor } from '@onsil/platform';
import { z } from 'zod';

import { PreviewClosedDay } from './preview-closed-day.js';
import { RemoveClosedDay } from './remove-closed-day.js';
import { SetClosedDay } from './set-closed-day.js';

const dayParams = z.object({ hub: z.string(), day: planDay });
type DayParams = z.infer<typeof dayParams>;

@ApiTags('programmes')
@Controller('hubs/:hub/closed-days')
export class ClosedDaysController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: HubCalendar,
    private readonly previewClosedDay: PreviewClosedDay,
    private readonly setClosedDay: SetClosedDay,
    private readonly removeClosedDay: RemoveClosedDay,
  ) {}

  @Get()
  @RequirePermission('hub.read')
  @Answers(200, calendarYearView)
  @ApiOperation({
    operationId: 'listClosedDays',
    summary: 'The named days of a year: public holidays, and what network and hub changed',
  })
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: calendarYearQuery }) { year }: CalendarYearQuery,
  ): Promise<CalendarYearView> {
    const items = await this.calendar.namedDays(this.unitOfWork.read(actor), year, actor.locale);
    return { year, items, capabilities: { update: reachesHub(actor, 'hub.configure') } };
  }

  @Post(':day/preview')
  @RequirePermission('hub.configure')
  @Answers(200, movedDatesView)
  @ApiOperation({
    operationId: 'previewClosedDay',
    summary: 'Which planned dates a change of one day would move; saves nothing',
  })
  async preview(
    @CurrentActor() actor: Actor,
    @Param({ schema: dayParams }) { day }: DayParams,
    @Body({ schema: previewClosedDayBody }) body: PreviewClosedDayBody,
  ): Promise<MovedDatesView> {
    return { items: await this.previewClosedDay.execute(actor, { day, ...body }) };
  }

  @Put(':day')
  @RequirePermission('hub.configure')
  @Answers(200, movedDatesView)
  @ApiOperation({ operationId: 'setClosedDay', summary: 'Close or open a day for the hub; answers the dates it moved' })
  async set(
    @CurrentActor() actor: Actor,
    @Param({ schema: dayParams }) { day }: DayParams,
    @Body({ schema: setClosedDayBody }) body: SetClosedDayBody,
  ): Promise<MovedDatesView> {
    return { items: await this.setClosedDay.execute(actor, { day, ...body }) };
  }

  @Delete(':day')
  @RequirePermission('hub.configure')
  @Answers(200, movedDatesView)
  @ApiOperation({
    operationId: 'removeClosedDay',
    summary: 'Take back what the hub said about a day; answers the dates it moved',
  })
  async remove(
    @CurrentActor() actor: Actor,
    @Param({ schema: dayParams }) { day }: DayParams,
  ): Promise<MovedDatesView> {
    return { items: await this.removeClosedDay.execute(actor, { day }) };
  }
}
