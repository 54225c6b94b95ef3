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
  /** Every rule kept for a programme or the hub itself, in order; none while its defaults are in force. */
  abstract kept(sql: HubTx | HubRead, programmeId: string | null): Promise<ReminderRule[]>;
  /** What a hub needs before its first reminder: default rules as rows, and the key that signs links in mails. */
  abstract establish(tx: HubTx): Promise<void>;
  /** Writes rules by id: new ones are added, kept ones changed. */
  abstract save(tx: HubTx, rules: readonly ReminderRule[]): Promise<void>;
}
