import { Injectable } from '@nestjs/common';
import type { SaveNoteBody, MentoringSessionView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { assertMayActOn } from '../session/session-reach.js';
import { SessionQuery } from '../session/session.query.js';
import { SessionLogRepository } from './session-log.repository.js';
import { saveSecondNote } from './session-notes.js';

/** The author changes or narrows their own second note after the log was sent. The trail says that, never what. */
@Injectable()
export class SaveNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly logs: SessionLogRepository,
    private readonly view: SessionQuery,
  ) {}

  /** @throws NotFound, OutOfReach, LogNotSent, NoteCannotBeWidened */
  execute(
    actor: Actor,
    { sessionId, ...note }: SaveNoteBody & { readonly sessionId: string },
  ): Promise<MentoringSessionView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { sides } = await this.logs.getForUpdate(tx, sessionId);
      assertMayActOn(actor, sides, 'session.log');
      const saved = await saveSecondNote(tx, sessionId, note);
      tx.audit({
        action: 'session_note.saved',
        subject: 'mentoring.session_note',
        subjectId: saved?.id ?? sessionId,
        after: { audience: note.audience },
      });
      return this.view.in(tx, actor, sessionId);
    });
  }
}
