import { Injectable } from '@nestjs/common';
import type { ReminderPreferencesBody, ReminderPreferencesView } from '@onsil/contracts';
import { StaleVersion, UnitOfWork, type Sql } from '@onsil/platform';

import { DEFAULT_PREFERENCE } from './sql-reminder-preferences.js';

/** How a person wants to be reminded, wherever they are. */
@Injectable()
export class OwnPreferences {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(sql: Sql, personId: string): Promise<ReminderPreferencesView> {
    const [row] = await sql.rows<ReminderPreferencesView>(
      `select delivery, to_char(digest_time, 'HH24:MI') as "digestTime", to_char(quiet_from, 'HH24:MI') as "quietFrom",
              to_char(quiet_until, 'HH24:MI') as "quietUntil", time_zone as "timeZone", version
         from reminders.person_preference where person_id = $1`,
      [personId],
    );
    return row ?? { ...DEFAULT_PREFERENCE, version: 0 };
  }

  /** @throws StaleVersion */
  set(
    personId: string,
    { version, ...wanted }: ReminderPreferencesBody & { readonly version: number },
  ): Promise<ReminderPreferencesView> {
    return this.unitOfWork.writeGlobal(personId, async (tx) => {
      const before = await this.of(tx, personId);
      if (before.version !== version) throw new StaleVersion(before);
      const { delivery, digestTime, quietFrom, quietUntil, timeZone } = wanted;
      const [kept] = await tx.rows(
        `insert into reminders.person_preference as p
           (person_id, delivery, digest_time, quiet_from, quiet_until, time_zone, version)
         values ($1, $2, $3, $4, $5, $6, $7 + 1)
         on conflict (person_id) do update
           set delivery = excluded.delivery, digest_time = excluded.digest_time, quiet_from = excluded.quiet_from,
               quiet_until = excluded.quiet_until, time_zone = excluded.time_zone, version = excluded.version
         where p.version = $7
         returning person_id`,
        [personId, delivery, digestTime, quietFrom, quietUntil, timeZone, version],
      );
      if (!kept) throw new StaleVersion(await this.of(tx, personId));
      tx.audit({
        action: 'reminder_preference.set',
        subject: 'reminders.person_preference',
        subjectId: personId,
        before: columnsOf(before),
        after: columnsOf(wanted),
      });
      return this.of(tx, personId);
    });
  }
}

function columnsOf({ delivery, digestTime, quietFrom, quietUntil, timeZone }: ReminderPreferencesBody) {
  return {
    delivery,
    digest_time: digestTime,
    quiet_from: quietFrom,
    quiet_until: quietUntil,
    time_zone: timeZone,
  };
}
