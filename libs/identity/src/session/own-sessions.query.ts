import type { SessionView } from '@onsil/contracts';
import type { SignedInPerson, Sql } from '@onsil/platform';

/** The person's sessions that may still be alive (limits: `session-limits.rule.ts`), newest use first. */
export async function ownSessions(sql: Sql, { personId, sessionId }: SignedInPerson, at: Date): Promise<SessionView[]> {
  const rows = await sql.rows<Omit<SessionView, 'startedAt' | 'lastSeenAt'> & { startedAt: Date; lastSeenAt: Date }>(
    `select id, id = $2 as "isCurrent", own_device as "ownDevice", user_agent as "userAgent", started_at as "startedAt",
            last_seen_at as "lastSeenAt"
       from identity.session
      where person_id = $1 and ended_at is null
        and $3::timestamptz - last_seen_at < case when own_device then interval '14 days' else interval '30 minutes' end
        and $3::timestamptz - started_at < case when own_device then interval '90 days' else interval '12 hours' end
      order by last_seen_at desc, id limit 100`,
    [personId, sessionId, at],
  );
  return rows.map((row) => ({
    ...row,
    startedAt: row.startedAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
  }));
}
