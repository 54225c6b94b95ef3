import type { ReviewTick, SaidTicks, TickedReview } from '@onsil/contracts';
import type { HubTx } from '@onsil/platform';

/**
 * The checklist that a review is made with, as it is kept: the words of now and what was said of them. Null when the reviewer used
 * none; `changed` when they ticked another revision than the plan has. Borrows programmes.milestone.
 */
export async function checklistToKeep(
  tx: HubTx,
  milestoneId: string,
  said: SaidTicks | undefined,
): Promise<TickedReview | 'changed' | null> {
  if (!said) return null;
  const [plan] = await tx.rows<{ checklist: ReviewTick[]; revision: number }>(
    `select checklist, checklist_revision as revision from programmes.milestone where hub_id = $1 and id = $2`,
    [tx.hubId, milestoneId],
  );
  if (plan!.revision !== said.revision) return 'changed';
  const isOk = new Map(said.ticks.map((tick) => [tick.id, tick.isOk]));
  return {
    revision: said.revision,
    ticks: plan!.checklist.map((tick) => ({ ...tick, isOk: isOk.get(tick.id) ?? null })),
  };
}
