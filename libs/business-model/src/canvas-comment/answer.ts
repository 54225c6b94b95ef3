import type { SuggestionAnswer } from '@onsil/contracts';
import type { HubTx } from '@onsil/platform';

import { NotASuggestion, SuggestionAnswered } from '../business-model.errors.js';
import type { LockedThread } from './thread.repository.js';

/** @throws NotASuggestion, SuggestionAnswered */
export function assertWaits({ kind, answer }: LockedThread): void {
  if (kind !== 'suggestion') throw new NotASuggestion();
  if (answer !== null) throw new SuggestionAnswered();
}

/** Notes what the team made of a suggestion, and that the thread is dealt with. */
export async function setAnswer(
  tx: HubTx,
  thread: LockedThread,
  answer: SuggestionAnswer,
  itemId: string | null,
): Promise<void> {
  await tx.rows(
    `update business_model.canvas_thread
        set answer = $3, answered_by = $4, answered_at = $5, resolved_by = $4, resolved_at = $5, canvas_item_id = $6,
            version = version + 1
      where hub_id = $1 and id = $2`,
    [tx.hubId, thread.id, answer, tx.actor.personId, tx.at, itemId],
  );
  tx.audit({
    action: `canvas_thread.${answer}`,
    subject: 'business_model.canvas_thread',
    subjectId: thread.id,
    teamId: thread.canvas.teamId,
    after: { answer, canvas_item_id: itemId },
  });
}
