import { Injectable } from '@nestjs/common';
import type { LogDraftView, SaveLogDraftBody } from '@onsil/contracts';
import { newId, StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { assertLoggable } from './loggable-session.js';
import { draftOf } from './log-draft.query.js';
import { saveSecondNote } from './session-notes.js';

export interface SaveLogDraftCommand extends SaveLogDraftBody {
  readonly sessionId: string;
  /** Of the draft that was read; 0 = there was none. */
  readonly version: number;
}

/** Keeps what somebody has written of a log so far, each writer their own. Not audited: it is nobody's statement yet. */
@Injectable()
export class SaveLogDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound, OutOfReach, SessionNotPlanned, NoteCannotBeWidened, StaleVersion with the other draft */
  execute(actor: Actor, { sessionId, version, note, ...content }: SaveLogDraftCommand): Promise<LogDraftView> {
    return this.unitOfWork.record(actor, async (tx) => {
      await assertLoggable(tx, sessionId);
      const saved = await tx.rows(
        `insert into mentoring.log_draft as d (id, hub_id, session_id, writer_id, content, saved_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (hub_id, session_id, writer_id) do update
           set content = excluded.content, saved_at = excluded.saved_at, version = d.version + 1
         where d.version = $7
         returning d.id`,
        [newId(), tx.hubId, sessionId, actor.personId, JSON.stringify(content), tx.at, version],
      );
      if (saved.length === 0) throw new StaleVersion(await draftOf(tx, actor.personId, sessionId));
      if (note) await saveSecondNote(tx, sessionId, note);
      return (await draftOf(tx, actor.personId, sessionId))!;
    });
  }
}
