import { DomainError } from '../errors/domain-error.js';
import type { HubTx } from './hub-tx.js';

/** The first request with this key is still at work, or has taken over from this one. */
export class IdempotencyKeyInProgress extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'platform.key_in_progress';
}

/**
 * Marks the key that a transaction's actor claimed (`Actor.onceId`) as done, in that very transaction: whatever happens
 * to the answer afterwards, the work is known to have been done. @throws IdempotencyKeyInProgress when another request
 * holds the key by now: only one of the two may commit
 */
export async function markDone({
  rows,
  hubId,
  actor,
  at,
}: Pick<HubTx, 'rows' | 'hubId' | 'actor' | 'at'>): Promise<void> {
  if (!actor.onceId) return;
  const held = await rows(
    `update platform.idempotency_key set done_at = coalesce(done_at, $3) where hub_id = $1 and id = $2 returning id`,
    [hubId, actor.onceId, at],
  );
  if (held.length === 0) throw new IdempotencyKeyInProgress();
}
