import { Injectable } from '@nestjs/common';
import type { AcceptSuggestionBody, CanvasThreadView } from '@onsil/contracts';
import { UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { CanvasItemRepository } from '../canvas-item/canvas-item.repository.js';
import { CanvasRepository } from '../canvas/canvas.repository.js';
import { assertWaits, setAnswer } from './answer.js';
import { CanvasThreadsQuery } from './canvas-threads.query.js';
import { tellOfThread } from './tell-of-thread.js';
import { ThreadReminders } from './thread-reminders.js';
import { ThreadRepository, type LockedThread } from './thread.repository.js';

export interface AcceptSuggestionCommand extends AcceptSuggestionBody {
  readonly threadId: string;
  readonly version: number;
}

/** The team takes a suggestion: it becomes the note's text, or a new note, and the note says whose idea it was. */
@Injectable()
export class AcceptSuggestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ThreadRepository,
    private readonly threads: CanvasThreadsQuery,
    private readonly canvases: CanvasRepository,
    private readonly items: CanvasItemRepository,
    private readonly reminders: ThreadReminders,
  ) {}

  /**
   * @throws NotFound, OutOfReach, CanvasPutAside, NotASuggestion, SuggestionAnswered, CanvasIsFull, ItemRemoved, and
   * StaleVersion with the thread or the note as it is now, when either was changed since it was read
   */
  execute(actor: Actor, { threadId, version, itemVersion }: AcceptSuggestionCommand): Promise<CanvasThreadView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const thread = await this.repository.getForUpdate(tx, threadId, 'business_model.write', version);
      assertWaits(thread);
      const itemId = thread.itemId
        ? await this.rewrite(tx, thread, thread.itemId, itemVersion ?? 0)
        : await this.items.append(tx, thread.canvas, {
            block: thread.block,
            text: thread.suggestion!,
            tag: null,
            confidence: 'assumed',
            suggestedBy: thread.startedBy,
          });
      await this.repository.append(tx, thread, { kind: 'accepted', body: '', mentionIds: [] });
      await setAnswer(tx, thread, 'accepted', itemId);
      await this.reminders.ofThread(tx, threadId);
      await tellOfThread(tx, thread.canvas.id, threadId);
      return this.threads.in(tx, actor, threadId);
    });
  }

  private async rewrite(tx: HubTx, thread: LockedThread, itemId: string, version: number): Promise<string> {
    const before = await this.items.getLiveForUpdate(tx, itemId, version);
    await tx.rows(
      `update business_model.canvas_item
          set body = $3, suggested_by = $4, changed_by = $5, changed_at = $6, version = version + 1
        where hub_id = $1 and id = $2`,
      [tx.hubId, itemId, thread.suggestion, thread.startedBy, tx.actor.personId, tx.at],
    );
    await this.canvases.touch(tx, thread.canvas.id, 'item_changed', itemId);
    tx.audit({
      action: 'canvas_item.changed',
      subject: 'business_model.canvas_item',
      subjectId: itemId,
      teamId: thread.canvas.teamId,
      before: { body: before.text },
      after: { body: thread.suggestion, suggested_by: thread.startedBy },
    });
    return itemId;
  }
}
