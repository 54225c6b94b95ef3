import type { HubRead, HubTx } from '@onsil/platform';

import type { ReminderRule } from '../planning/reminder-rule.js';

/** The rules under which reminders are planned. */
export abstract class ReminderRules {
  /**
   * The enabled rules in force for each of these programmes (null: things without one): the programme's own where it
   * has any, else the hub's. By programme id, each in order of trigger and position. One statement.
   */
  abstract inForce(
    sql: HubTx | HubRead,
    programmeIds: readonly (string | null)[],
  ): Promise<ReadonlyMap<string | null, readonly ReminderRule[]>>;
}
