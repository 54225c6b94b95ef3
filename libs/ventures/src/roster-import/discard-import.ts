import { Injectable } from '@nestjs/common';
import { NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { ImportNotReady } from '../ventures.errors.js';
import { lockImport } from './staging.js';

/** Throws a dry run away, rows and all. */
@Injectable()
export class DiscardImport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound, ImportNotReady when it was confirmed already */
  execute(actor: Actor, importId: string): Promise<void> {
    return this.unitOfWork.record(actor, async (tx) => {
      const staged = await lockImport(tx, importId);
      if (!staged) throw new NotFound();
      if (staged.status === 'confirmed' || staged.status === 'undone') throw new ImportNotReady();
      await tx.rows(`delete from ventures.roster_import where hub_id = $1 and id = $2`, [tx.hubId, importId]);
    });
  }
}
