import type { NoteAudience } from '@onsil/contracts';
import { newId, type HubRecordTx, type HubTx } from '@onsil/platform';

import { NoteCannotBeWidened } from '../mentoring.errors.js';

export interface SecondNote {
  readonly audience: NoteAudience;
  readonly body: string;
}

/**
 * Saves the writer's own second note. Its audience is fixed when it first says something; from then on it may be
 * narrowed, never widened. The database refuses the same by itself. @throws NoteCannotBeWidened
 */
export async function saveSecondNote(
  tx: HubTx | HubRecordTx,
  sessionId: string,
  { audience, body }: SecondNote,
): Promise<{ readonly id: string; readonly version: number } | null> {
  const own = [tx.hubId, sessionId, tx.actor.personId];
  if (body.trim() === '') {
    const [begun] = await tx.rows(
      `select id from mentoring.session_note where hub_id = $1 and session_id = $2 and author_id = $3`,
      own,
    );
    if (!begun) return null;
  }
  const [saved] = await tx.rows<{ id: string; version: number }>(
    `insert into mentoring.session_note as n (id, hub_id, session_id, author_id, audience, body, saved_at)
     values ($4, $1, $2, $3, $5, $6, $7)
     on conflict (hub_id, session_id, author_id) do update
       set audience = excluded.audience, body = excluded.body, saved_at = excluded.saved_at, version = n.version + 1
     where n.audience = excluded.audience or excluded.audience = 'only_me'
     returning n.id, n.version`,
    [...own, newId(), audience, body, tx.at],
  );
  if (!saved) throw new NoteCannotBeWidened();
  return saved;
}

/** Takes back what the writer's draft had in its second note: a log that is sent without one has none. */
export async function wipeSecondNote(tx: HubTx, sessionId: string): Promise<void> {
  await tx.rows(
    `update mentoring.session_note set body = '', saved_at = $4, version = version + 1
      where hub_id = $1 and session_id = $2 and author_id = $3 and body <> ''`,
    [tx.hubId, sessionId, tx.actor.personId, tx.at],
  );
}

/**
 * What a mentor wrote before a session that somebody else now takes was for staff and themselves: it stays theirs alone,
 * not the heir's.
 */
export async function keepNotesOf(tx: HubTx, mentorId: string, sessionId: string): Promise<void> {
  await tx.rows(
    `update mentoring.session_note n set audience = 'only_me', version = n.version + 1
       from mentoring.mentor m
      where m.hub_id = n.hub_id and m.id = $3 and n.hub_id = $1 and n.session_id = $2
        and n.author_id = m.person_id and n.audience = 'mentor_and_staff'`,
    [tx.hubId, sessionId, mentorId],
  );
}
