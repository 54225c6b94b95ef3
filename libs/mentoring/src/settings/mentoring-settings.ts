import type { MentoringSettingsView } from '@onsil/contracts';
import type { HubRead, HubTx } from '@onsil/platform';

/** In force until a manager sets others; version 0. */
export const DEFAULT_SETTINGS: MentoringSettingsView = { silentAfterDays: 21, showsLeadContact: true, version: 0 };

/** The hub's own settings, or the defaults. */
export async function settingsOf(sql: HubTx | HubRead): Promise<MentoringSettingsView> {
  const [own] = await sql.rows<MentoringSettingsView>(
    `select silent_after_days as "silentAfterDays", shows_lead_contact as "showsLeadContact", version
       from mentoring.setting where hub_id = $1`,
    [sql.hubId],
  );
  return own ?? DEFAULT_SETTINGS;
}

/** SQL: the days after which a pair of hub `$1` counts as silent. */
export const SILENT_AFTER_DAYS = `coalesce((select silent_after_days from mentoring.setting where hub_id = $1), ${DEFAULT_SETTINGS.silentAfterDays})`;

/** SQL: does hub `$1` show mentors the lead's contact? */
export const SHOWS_LEAD_CONTACT = `coalesce((select shows_lead_contact from mentoring.setting where hub_id = $1), ${DEFAULT_SETTINGS.showsLeadContact})`;
