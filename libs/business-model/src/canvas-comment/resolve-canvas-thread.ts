import { Injectable } from '@nestjs/common';
import type { CanvasThreadView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { SuggestionWaits } from '../business-model.errors.js';
import { CanvasThreadsQuery } from './canvas-threads.query.js';
import { tellOfThread } from './tell-of-thread.js';
import { ThreadReminders } from './thread-reminders.js';
import { ThreadRepository } from './thread.repository.js';

export interface ResolveCanvasThreadCommand {
  readonly threadId: string;
  readonly version: number;
  /** False opens it again. */
  readonly isResolved: boolean;
}

/** What was said is dealt with, or is open again after all. A suggestion is answered instead. */
@Injectable()
export class ResolveCanvasThread {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ThreadRepository,
    private readonly threads: CanvasThreadsQuery,
    private readonly reminders: ThreadReminders,
  ) {}

  /** Done twice it changes nothing. @throws NotFound, OutOfReach, CanvasPutAside, StaleVersion, SuggestionWaits, ThreadIsFull */
  execute(actor: Actor, { threadId, version, isResolved }: ResolveCanvasThreadCommand): Promise<CanvasThreadView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const thread = await this.repository.getForUpdate(tx, threadId, 'business_model.comment', version);
      if (thread.kind === 'suggestion') throw new SuggestionWaits();
      const kind = isResolved ? 'resolved' : 'reopened';
      if (thread.isResolved !== isResolved)
        await this.repository.append(tx, thread, { kind, body: '', mentionIds: [] });
      await tx.rows(
        `update business_model.canvas_thread
            set resolved_at = case when $3::boolean then coalesce(resolved_at, $4::timestamptz) end,
                resolved_by = case when $3::boolean then $5::uuid end, version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, threadId, isResolved, tx.at, actor.personId],
      );
      tx.audit({
        action: `canvas_thread.${kind}`,
        subject: 'business_model.canvas_thread',
        subjectId: threadId,
        teamId: thread.canvas.teamId,
        before: { resolved_at: thread.isResolved },
        after: { resolved_at: isResolved },
      });
      await this.reminders.ofThread(tx, threadId);
      await tellOfThread(tx, thread.canvas.id, threadId);
      return this.threads.in(tx, actor, threadId);
    });
  }
}
