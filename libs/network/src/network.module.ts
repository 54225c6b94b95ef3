import { Module } from '@nestjs/common';

import { HubCalendar } from './calendar/hub-calendar.js';
import { SqlHubCalendar } from './calendar/sql-hub-calendar.js';
import { ChangeHubSettings } from './hub/change-hub-settings.js';
import { HubController } from './hub/hub.controller.js';
import { Hubs } from './hub/hubs.js';
import { SqlHubs } from './hub/sql-hubs.js';
import './network.columns.js';
import './network.messages.js';

/** Networks, hubs, hub settings, calendars. */
@Module({
  controllers: [HubController],
  providers: [
    { provide: HubCalendar, useClass: SqlHubCalendar },
    { provide: Hubs, useClass: SqlHubs },
    ChangeHubSettings,
  ],
  exports: [HubCalendar, Hubs],
})
export class NetworkModule {}
