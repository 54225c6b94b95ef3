import type { HubRead, HubTx } from '@onsil/platform';

import type { Recipient, Trigger } from '../occasion/occasion.js';

/** How one recipient wants to hear from us. Times are `HH:mm` on the recipient's own clock. */
export interface ReminderPreference {
  /** IANA name. */
  readonly timeZone: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** Triggers they asked us to stop; never one that is their duty. */
  readonly stopped: readonly Trigger[];
  /** When their one mail a day leaves; null for a mail each. */
  readonly digestAt: string | null;
}

/** Asked just before sending, so that a change since planning counts. */
export abstract class ReminderPreferences {
  /** By `recipientKey`; everybody asked for is in the answer. One statement, however many are asked for. */
  abstract of(
    sql: HubTx | HubRead,
    recipients: readonly Pick<Recipient, 'personId' | 'address'>[],
  ): Promise<ReadonlyMap<string, ReminderPreference>>;
}
