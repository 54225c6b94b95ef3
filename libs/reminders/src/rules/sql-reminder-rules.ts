import { Injectable } from '@nestjs/common';
import type { HubRead, HubTx } from '@onsil/platform';

import { LinkKeys } from '../letters/link-keys.js';
import type { ReminderRule } from '../planning/reminder-rule.js';
import { defaultRules } from './default-rules.js';
import { ReminderRules } from './reminder-rules.js';

const COLUMNS = `id, programme_id as "programmeId", trigger, offset_days as "offsetDays", counting,
                 to_char(time_of_day, 'HH24:MI') as "timeOfDay", audiences, enabled as "isEnabled", position, version`;

/** Out of the way of every position, so that stages can change places. */
const ASIDE = 1000;

@Injectable()
export class SqlReminderRules extends ReminderRules {
  constructor(private readonly linkKeys: LinkKeys) {
    super();
  }

  override async inForce(
    sql: HubTx | HubRead,
    programmeIds: readonly (string | null)[],
  ): Promise<ReadonlyMap<string | null, readonly ReminderRule[]>> {
    const rules = await sql.rows<ReminderRule>(
      `select ${COLUMNS} from reminders.reminder_rule
        where hub_id = $1 and (programme_id is null or programme_id = any ($2)) order by trigger, position`,
      [sql.hubId, programmeIds.filter(Boolean)],
    );
    const kept = rules.filter((rule) => rule.programmeId === null);
    const ofHub = kept.length > 0 ? kept : defaultRules(sql.hubId);
    return new Map(
      programmeIds.map((programmeId) => {
        const own = rules.filter((rule) => rule.programmeId === programmeId);
        return [programmeId, (own.length > 0 ? own : ofHub).filter(({ isEnabled }) => isEnabled)];
      }),
    );
  }

  override kept(sql: HubTx | HubRead, programmeId: string | null): Promise<ReminderRule[]> {
    return sql.rows<ReminderRule>(
      `select ${COLUMNS} from reminders.reminder_rule
        where hub_id = $1 and programme_id is not distinct from $2 order by trigger, position`,
      [sql.hubId, programmeId],
    );
  }

  override async establish(tx: HubTx): Promise<void> {
    const [has] = await tx.rows<{ rules: boolean; key: boolean }>(
      `select exists (select from reminders.reminder_rule where hub_id = $1 and programme_id is null) as rules,
              exists (select from reminders.link_key where hub_id = $1) as key`,
      [tx.hubId],
    );
    if (!has!.rules) await insert(tx, defaultRules(tx.hubId));
    if (!has!.key) await this.linkKeys.make(tx);
  }

  override async save(tx: HubTx, rules: readonly ReminderRule[]): Promise<void> {
    await tx.rows(
      `update reminders.reminder_rule set position = position + ${ASIDE} where hub_id = $1 and id = any ($2)`,
      [tx.hubId, rules.map(({ id }) => id)],
    );
    await insert(tx, rules);
  }
}

async function insert(tx: HubTx, rules: readonly ReminderRule[]): Promise<void> {
  await tx.rows(
    `insert into reminders.reminder_rule
       (id, hub_id, programme_id, trigger, offset_days, counting, time_of_day, audiences, enabled, position, version)
     select r.id, $1, r."programmeId", r.trigger, r."offsetDays", r.counting, r."timeOfDay",
            array(select jsonb_array_elements_text(r.audiences)), r."isEnabled", r.position, r.version
       from jsonb_to_recordset($2::jsonb) as r (id uuid, "programmeId" uuid, trigger text, "offsetDays" int,
            counting text, "timeOfDay" time, audiences jsonb, "isEnabled" boolean, position int, version int)
     on conflict (hub_id, id) do update
       set offset_days = excluded.offset_days, counting = excluded.counting, time_of_day = excluded.time_of_day,
           audiences = excluded.audiences, enabled = excluded.enabled, position = excluded.position,
           version = excluded.version`,
    [tx.hubId, JSON.stringify(rules)],
  );
}
