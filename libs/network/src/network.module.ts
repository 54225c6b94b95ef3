import { Module } from '@nestjs/common';

import { HubCalendar } from './calendar/hub-calendar.js';
import { SqlHubCalendar } from './calendar/sql-hub-calendar.js';

/** Networks, hubs, hub settings, calendars. */
@Module({ providers: [{ provide: HubCalendar, useClass: SqlHubCalendar }], exports: [HubCalendar] })
export class NetworkModule {}
