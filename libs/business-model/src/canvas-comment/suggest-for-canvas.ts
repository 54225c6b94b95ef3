import { Injectable } from '@nestjs/common';
import type { CanvasThreadView, SuggestForCanvasBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { CanvasRepository } from '../canvas/canvas.repository.js';
import { CanvasThreadsQuery } from './canvas-threads.query.js';
import { tellOfThread } from './tell-of-thread.js';
import { ThreadReminders } from './thread-reminders.js';
import { ThreadRepository } from './thread.repository.js';

export interface SuggestForCanvasCommand extends SuggestForCanvasBody {
  readonly canvasId: string;
}

/** A mentor or the hub suggests what a note should say, or a note that is missing. The team answers. */
@Injectable()
export class SuggestForCanvas {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly canvases: CanvasRepository,
    private readonly repository: ThreadRepository,
    private readonly threads: CanvasThreadsQuery,
    private readonly reminders: ThreadReminders,
  ) {}

  /** @throws NotFound, OutOfReach, CanvasPutAside, TooManyThreads, InvalidInput for what is not on the canvas */
  execute(
    actor: Actor,
    { canvasId, block, itemId, text, body, mentionIds }: SuggestForCanvasCommand,
  ): Promise<CanvasThreadView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const canvas = await this.canvases.getToWriteOn(tx, canvasId, 'business_model.suggest');
      const id = await this.repository.insert(tx, canvas, { block, itemId, suggestion: text });
      await this.repository.append(tx, { id, canvas }, { kind: 'suggested', body, mentionIds });
      tx.audit({
        action: 'canvas_thread.suggested',
        subject: 'business_model.canvas_thread',
        subjectId: id,
        teamId: canvas.teamId,
        after: { canvas_id: canvasId, block, canvas_item_id: itemId, kind: 'suggestion', suggestion: text },
      });
      await this.reminders.ofThread(tx, id);
      await tellOfThread(tx, canvasId, id);
      return this.threads.in(tx, actor, id);
    });
  }
}
