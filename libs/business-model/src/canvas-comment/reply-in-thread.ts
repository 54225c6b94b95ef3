import { Injectable } from '@nestjs/common';
import type { CanvasThreadView, ReplyInThreadBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CanvasThreadsQuery } from './canvas-threads.query.js';
import { tellOfThread } from './tell-of-thread.js';
import { ThreadReminders } from './thread-reminders.js';
import { ThreadRepository } from './thread.repository.js';

export interface ReplyInThreadCommand extends ReplyInThreadBody {
  readonly threadId: string;
}

/** Goes on with a thread. A resolved comment is open again; a suggestion that was answered stays answered. */
@Injectable()
export class ReplyInThread {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ThreadRepository,
    private readonly threads: CanvasThreadsQuery,
    private readonly reminders: ThreadReminders,
  ) {}

  /** @throws NotFound, OutOfReach, CanvasPutAside, ThreadIsFull, InvalidInput */
  execute(actor: Actor, { threadId, body, mentionIds }: ReplyInThreadCommand): Promise<CanvasThreadView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const thread = await this.repository.getForUpdate(tx, threadId, 'business_model.comment', null);
      const entryId = await this.repository.append(tx, thread, { kind: 'said', body, mentionIds });
      await tx.rows(
        `update business_model.canvas_thread
            set resolved_at = case when answer is not null then resolved_at end,
                resolved_by = case when answer is not null then resolved_by end, version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, threadId],
      );
      tx.audit({
        action: 'canvas_thread.replied',
        subject: 'business_model.canvas_comment',
        subjectId: entryId,
        teamId: thread.canvas.teamId,
        after: { canvas_thread_id: threadId, kind: 'said', body },
      });
      await this.reminders.ofThread(tx, threadId);
      await tellOfThread(tx, thread.canvas.id, threadId);
      return this.threads.in(tx, actor, threadId);
    });
  }
}
