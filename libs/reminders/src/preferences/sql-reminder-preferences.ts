import { Injectable } from '@nestjs/common';
import { REMINDER_KINDS } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';

import { recipientKey, type Recipient, type Trigger } from '../occasion/occasion.js';
import { ReminderPreferences, type ReminderPreference } from './reminder-preferences.js';

/** What counts for who has chosen nothing. */
export const DEFAULT_PREFERENCE = {
  delivery: 'each',
  digestTime: '17:00',
  quietFrom: '21:00',
  quietUntil: '08:00',
  timeZone: null,
} as const;

interface Row {
  readonly key: string;
  readonly delivery: 'each' | 'daily' | null;
  readonly digestTime: string | null;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly timeZone: string;
  readonly stopped: readonly Trigger[];
}

/** A person's own choices, and what they stopped in this hub. Borrows network.hub. */
@Injectable()
export class SqlReminderPreferences extends ReminderPreferences {
  override async of(
    sql: HubTx | HubRead,
    recipients: readonly Pick<Recipient, 'personId' | 'address'>[],
  ): Promise<ReadonlyMap<string, ReminderPreference>> {
    const rows = await sql.rows<Row>(
      `select r.key, p.delivery, to_char(p.digest_time, 'HH24:MI') as "digestTime",
              to_char(p.quiet_from, 'HH24:MI') as "quietFrom", to_char(p.quiet_until, 'HH24:MI') as "quietUntil",
              coalesce(p.time_zone, h.time_zone) as "timeZone",
              (select coalesce(json_agg(s.trigger), '[]') from reminders.stopped_trigger s
                where s.hub_id = $1 and s.recipient_key = r.key) as stopped
         from unnest($2::text[], $3::uuid[]) as r (key, person_id)
         join network.hub h on h.id = $1
         left join reminders.person_preference p on p.person_id = r.person_id`,
      [sql.hubId, recipients.map(recipientKey), recipients.map(({ personId }) => personId)],
    );
    return new Map(rows.map((row) => [row.key, preferenceOf(row)]));
  }
}

function preferenceOf({ delivery, digestTime, quietFrom, quietUntil, timeZone, stopped }: Row): ReminderPreference {
  return {
    timeZone,
    quietFrom: quietFrom ?? DEFAULT_PREFERENCE.quietFrom,
    quietUntil: quietUntil ?? DEFAULT_PREFERENCE.quietUntil,
    stopped: stopped.filter((trigger) => !REMINDER_KINDS[trigger].isDuty),
    digestAt: delivery === 'daily' ? (digestTime ?? DEFAULT_PREFERENCE.digestTime) : null,
  };
}
