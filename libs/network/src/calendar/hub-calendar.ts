import type { CalendarDay, Locale } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';

import type { WorkingDays } from './working-days.rule.js';

/** The one question about when a hub works, and the one way to change it. `sql` is a HubTx inside a write, a HubRead outside. */
export abstract class HubCalendar {
  /**
   * Keeps calendar and clock of the hub as they are until the transaction ends; who changes them waits. Whoever writes
   * dates that follow from them calls this before reading anything that the dates hang on.
   */
  abstract keep(tx: HubTx): Promise<void>;
  /** Which days the hub works: weekends, its country's public holidays, what its network and it itself closed or opened. */
  abstract workingDays(sql: HubTx | HubRead, locale: Locale): Promise<WorkingDays>;
  /** Every named day of a year: public holidays, and what network and hub closed or opened; sorted. */
  abstract namedDays(sql: HubTx | HubRead, year: number, locale: Locale): Promise<CalendarDay[]>;
  /** Closes or opens a day for the hub, with its audit entry and `network.calendar_changed.v1`. Waits for those who keep the calendar. */
  abstract setDay(tx: HubTx, day: { day: string; name: string; closed: boolean }): Promise<void>;
  /**
   * Takes back what the hub itself said about a day, and answers how it was named; as `setDay` does.
   * @throws NotFound when it said nothing
   */
  abstract removeDay(tx: HubTx, day: string): Promise<{ name: string }>;
}
