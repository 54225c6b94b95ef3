import type { HubView } from '@onsil/contracts';
import type { Sql } from '@onsil/platform';

const HUB = `select id, slug, name_ko as "nameKo", name_en as "nameEn", kind, time_zone as "timeZone", locale,
                    coalesce(settings ->> 'country', 'KR') as country,
                    sender_name as "senderName", reply_to as "replyTo", short_extension_days as "shortExtensionDays", version
               from network.hub where id = $1`;

/** A hub with its settings. */
export async function hubOf(sql: Sql, hubId: string, { forUpdate = false } = {}): Promise<HubView> {
  const [hub] = await sql.rows<HubView>(forUpdate ? `${HUB} for no key update` : HUB, [hubId]);
  return hub!;
}
