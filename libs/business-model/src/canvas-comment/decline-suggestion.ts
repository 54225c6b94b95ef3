import { Injectable } from '@nestjs/common';
import type { CanvasThreadView, DeclineSuggestionBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { assertWaits, setAnswer } from './answer.js';
import { CanvasThreadsQuery } from './canvas-threads.query.js';
import { tellOfThread } from './tell-of-thread.js';
import { ThreadReminders } from './thread-reminders.js';
import { ThreadRepository } from './thread.repository.js';

export interface DeclineSuggestionCommand extends DeclineSuggestionBody {
  readonly threadId: string;
  readonly version: number;
}

/** The team leaves a suggestion, with a word to whoever made it. */
@Injectable()
export class DeclineSuggestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ThreadRepository,
    private readonly threads: CanvasThreadsQuery,
    private readonly reminders: ThreadReminders,
  ) {}

  /** @throws NotFound, OutOfReach, CanvasPutAside, StaleVersion, NotASuggestion, SuggestionAnswered */
  execute(actor: Actor, { threadId, version, body }: DeclineSuggestionCommand): Promise<CanvasThreadView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const thread = await this.repository.getForUpdate(tx, threadId, 'business_model.write', version);
      assertWaits(thread);
      await this.repository.append(tx, thread, { kind: 'declined', body, mentionIds: [] });
      await setAnswer(tx, thread, 'declined', thread.itemId);
      await this.reminders.ofThread(tx, threadId);
      await tellOfThread(tx, thread.canvas.id, threadId);
      return this.threads.in(tx, actor, threadId);
    });
  }
}
