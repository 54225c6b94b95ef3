import { Injectable } from '@nestjs/common';
import type { HubRead, HubTx } from '@onsil/platform';

import type { ReminderRule } from '../planning/reminder-rule.js';
import { ReminderRules } from './reminder-rules.js';

const COLUMNS = `id, programme_id as "programmeId", trigger, offset_days as "offsetDays", counting,
                 to_char(time_of_day, 'HH24:MI') as "timeOfDay", audiences, enabled as "isEnabled", position, version`;

@Injectable()
export class SqlReminderRules extends ReminderRules {
  override async inForce(
    sql: HubTx | HubRead,
    programmeIds: readonly (string | null)[],
  ): Promise<ReadonlyMap<string | null, readonly ReminderRule[]>> {
    const rules = await sql.rows<ReminderRule>(
      `select ${COLUMNS} from reminders.reminder_rule
        where hub_id = $1 and (programme_id is null or programme_id = any ($2)) order by trigger, position`,
      [sql.hubId, programmeIds.filter(Boolean)],
    );
    return new Map(
      programmeIds.map((programmeId) => {
        const own = rules.filter((rule) => rule.programmeId === programmeId);
        const inForce = own.length > 0 ? own : rules.filter((rule) => rule.programmeId === null);
        return [programmeId, inForce.filter(({ isEnabled }) => isEnabled)];
      }),
    );
  }
}
