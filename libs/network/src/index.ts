export { NetworkModule } from './network.module.js';
export { networkSchema } from './network.schema.js';
export { Hubs, type NewHub } from './hub/hubs.js';
export { HubCalendar } from './calendar/hub-calendar.js';
export { WorkingDays } from './calendar/working-days.rule.js';
export { dayIn, daysBetween, instantOf, plusDays, timeIn, weekdayOf } from './calendar/calendar-day.rule.js';
export { HubDirectoryModule } from './hub/hub-directory.module.js';
