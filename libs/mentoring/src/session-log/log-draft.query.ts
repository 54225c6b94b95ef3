import type { LogDraftView } from '@onsil/contracts';
import type { HubRead, HubRecordTx, HubTx } from '@onsil/platform';

/** A writer's own draft with their own second note; nobody else's. */
export async function draftOf(
  sql: HubTx | HubRecordTx | HubRead,
  writerId: string | null,
  sessionId: string,
): Promise<LogDraftView | null> {
  const [found] = await sql.rows<{ draft: LogDraftView }>(
    `select d.content || jsonb_build_object('savedAt', d.saved_at, 'version', d.version, 'note', (
              select json_build_object('audience', n.audience, 'body', n.body) from mentoring.session_note n
               where n.hub_id = d.hub_id and n.session_id = d.session_id and n.author_id = d.writer_id)) as draft
       from mentoring.log_draft d where d.hub_id = $1 and d.session_id = $2 and d.writer_id = $3`,
    [sql.hubId, sessionId, writerId],
  );
  return found?.draft ?? null;
}
