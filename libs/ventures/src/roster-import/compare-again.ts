import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { restage } from './restage.js';
import { foundRows, lockImport } from './staging.js';

/** Compares a dry run with the hub's teams of now, because they changed since; nothing when it no longer waits. */
@Injectable()
export class CompareAgain {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, importId: string): Promise<void> {
    return this.unitOfWork.record(actor, async (tx) => {
      const staged = await lockImport(tx, importId);
      if (staged?.status !== 'ready') return;
      const { sameNames } = await restage(tx, importId, await foundRows(tx, tx.hubId, importId), staged);
      await tx.rows(
        `update ventures.roster_import set same_names = $3, touched_at = $4, version = version + 1
          where hub_id = $1 and id = $2`,
        [tx.hubId, importId, sameNames, tx.at],
      );
    });
  }
}
