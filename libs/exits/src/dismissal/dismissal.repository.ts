import { Injectable } from '@nestjs/common';
import type { Permission } from '@onsil/contracts';
import { NotFound, OutOfReach, reachedTeamIds, StaleVersion, type Actor, type HubTx } from '@onsil/platform';

import { Dismissal } from './dismissal.entity.js';
import { DismissalView } from './dismissal.view.js';

@Injectable()
export class DismissalRepository {
  constructor(private readonly view: DismissalView) {}

  /** Locked, as it was read. @throws NotFound, OutOfReach, StaleVersion */
  async getForUpdate(
    tx: HubTx,
    { id, version }: { readonly id: string; readonly version: number },
    permission: Permission,
  ): Promise<Dismissal> {
    const dismissal = await tx.manager.findOne(Dismissal, {
      where: { id, hubId: tx.hubId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!dismissal || !reaches(tx.actor, dismissal.teamId, 'exit.read')) throw new NotFound();
    if (!reaches(tx.actor, dismissal.teamId, permission)) throw new OutOfReach();
    if (dismissal.version !== version) throw new StaleVersion(await this.view.one(tx, tx.actor, id));
    return dismissal;
  }

  async insert(tx: HubTx, dismissal: Dismissal): Promise<void> {
    await tx.manager.insert(Dismissal, dismissal);
  }

  /** A row that was locked and changed by its own methods, which count the version. */
  async update(tx: HubTx, { id, hubId, ...columns }: Dismissal): Promise<void> {
    await tx.manager.update(Dismissal, { id, hubId }, columns);
  }
}

function reaches(actor: Actor, teamId: string, permission: Permission): boolean {
  const teamIds = reachedTeamIds(actor, permission);
  return teamIds === null || teamIds.includes(teamId);
}
