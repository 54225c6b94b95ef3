import type { PrivacyNoticeView } from '@onsil/contracts';
import type { Sql } from '@onsil/platform';

interface Row extends Omit<PrivacyNoticeView, 'publishedAt' | 'acceptedAt'> {
  readonly publishedAt: Date;
  readonly acceptedAt: Date | null;
}

/** The hub's newest privacy notice and when this person accepted it; nothing before the hub published one. */
export async function currentNotice(
  sql: Sql,
  hubId: string,
  personId: string | null,
): Promise<PrivacyNoticeView | undefined> {
  const [row] = await sql.rows<Row>(
    `select n.id, n.number, n.body_ko as "bodyKo", n.body_en as "bodyEn", n.published_at as "publishedAt",
            a.accepted_at as "acceptedAt"
       from identity.privacy_notice n
       left join identity.privacy_acceptance a on a.hub_id = n.hub_id and a.notice_id = n.id and a.person_id = $2
      where n.hub_id = $1 order by n.number desc limit 1`,
    [hubId, personId],
  );
  return (
    row && { ...row, publishedAt: row.publishedAt.toISOString(), acceptedAt: row.acceptedAt?.toISOString() ?? null }
  );
}
