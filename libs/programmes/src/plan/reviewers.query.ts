import type { PlanDraft } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import type { HubRead, HubTx } from '@onsil/platform';

import { ReviewerCannotReview } from '../programmes.errors.js';

/** Who may be named as a reviewer. */
export interface Reviewer {
  readonly id: string;
  readonly name: string;
}

/** Borrows identity.hub_grant and identity.person: the hub's staff and managers on a day. */
export function reviewersOn(sql: HubTx | HubRead, day: string): Promise<Reviewer[]> {
  return sql.rows<Reviewer>(
    `select p.id, p.name
       from identity.person p
      where exists (select 1 from identity.hub_grant g
                     where g.hub_id = $1 and g.person_id = p.id and g.role in ('hub_manager', 'hub_staff') and g.ended_at is null
                       and g.starts_on <= $2::date and (g.ends_on is null or g.ends_on >= $2::date))
      order by p.name, p.id`,
    [sql.hubId, day],
  );
}

/** @throws ReviewerCannotReview when a draft names somebody else */
export async function assertReviewersCanReview(tx: HubTx, { stages }: PlanDraft): Promise<void> {
  const named = stages.flatMap(({ milestones }) => milestones.flatMap(({ reviewerId }) => reviewerId ?? []));
  if (named.length === 0) return;
  const able = new Set((await reviewersOn(tx, dayIn(tx.actor.hub.timeZone, tx.at))).map(({ id }) => id));
  if (named.some((id) => !able.has(id))) throw new ReviewerCannotReview();
}
