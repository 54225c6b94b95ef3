import { Injectable } from '@nestjs/common';
import type { Permission } from '@onsil/contracts';
import { InvalidInput, newId, NotFound, type HubTx } from '@onsil/platform';

import { assertMayActOn } from '../team-reach.js';
import { Hypothesis } from './hypothesis.entity.js';

@Injectable()
export class HypothesisRepository {
  /** Locked, when the actor may do this with it. @throws NotFound, OutOfReach */
  async getForUpdate(tx: HubTx, id: string, permission: Permission): Promise<Hypothesis> {
    const hypothesis = await tx.manager.findOne(Hypothesis, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!hypothesis) throw new NotFound();
    assertMayActOn(tx.actor, hypothesis.teamId, permission);
    return hypothesis;
  }

  async insert(tx: HubTx, hypothesis: Hypothesis): Promise<void> {
    await tx.manager.insert(Hypothesis, hypothesis);
  }

  /** A row that was locked and changed by its own methods, which count its version. */
  async update(tx: HubTx, { id, hubId, ...columns }: Hypothesis): Promise<void> {
    await tx.manager.update(Hypothesis, { id, hubId }, columns);
  }

  /** Says which notes stand on it; each must be on a canvas of the team. @throws InvalidInput */
  async standOn(tx: HubTx, { id, teamId }: Hypothesis, itemIds: readonly string[]): Promise<void> {
    const known = await tx.rows<{ id: string }>(
      `select i.id from business_model.canvas_item i
         join business_model.canvas c on c.hub_id = i.hub_id and c.id = i.canvas_id
        where i.hub_id = $1 and c.team_id = $2 and i.id = any($3) and i.removed_at is null`,
      [tx.hubId, teamId, itemIds],
    );
    const unknown = itemIds.findIndex((itemId) => !known.some((item) => item.id === itemId));
    if (unknown >= 0) throw new InvalidInput([{ pointer: `/itemIds/${unknown}`, code: 'business_model.unknown_note' }]);
    await tx.rows(
      `delete from business_model.hypothesis_item where hub_id = $1 and hypothesis_id = $2 and canvas_item_id <> all($3)`,
      [tx.hubId, id, itemIds],
    );
    for (const itemId of itemIds)
      await tx.rows(
        `insert into business_model.hypothesis_item (id, hub_id, hypothesis_id, canvas_item_id)
         values ($1, $2, $3, $4) on conflict do nothing`,
        [newId(), tx.hubId, id, itemId],
      );
    await tx.rows(
      `update business_model.canvas c set revision = revision + 1, changed_at = $3
        where c.hub_id = $1 and c.id in (select canvas_id from business_model.canvas_item where hub_id = $1 and id = any($2))`,
      [tx.hubId, itemIds, tx.at],
    );
  }

  /** Pieces of evidence and decided experiments that a decision can rest on. */
  async groundsOf(tx: HubTx, id: string): Promise<number> {
    const [{ count }] = (await tx.rows<{ count: number }>(
      `select ((select count(*) from business_model.evidence_hypothesis l
                  join business_model.evidence e on e.hub_id = l.hub_id and e.id = l.evidence_id
                 where l.hub_id = $1 and l.hypothesis_id = $2 and e.removed_at is null)
             + (select count(*) from business_model.experiment x
                 where x.hub_id = $1 and x.hypothesis_id = $2 and x.decided_at is not null))::int as count`,
      [tx.hubId, id],
    )) as [{ count: number }];
    return count;
  }
}
