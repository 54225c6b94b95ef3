import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '../database/unit-of-work.js';
import { jobActor } from '../tenancy/actor.js';
import { HubDirectory } from '../tenancy/hub-directory.js';
import { FileStore } from './file-store.js';

/**
 * Deletes contents that no row of any hub points to: what was received and then refused, or whose rows are gone. Asked
 * hub by hub, each behind its own wall, so that nothing tells what another hub keeps.
 */
@Injectable()
export class ForgetContents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hubs: HubDirectory,
    private readonly store: FileStore,
  ) {}

  /**
   * Looks through one shelf (0 to `SHELVES` - 1). `before` lies so far back that a content received earlier has its row by
   * now or never gets one.
   */
  async execute(shelf: number, before: Date): Promise<void> {
    let unheld = await this.store.listReceivedBefore(shelf, before);
    for (const { hub } of await this.hubs.all()) {
      if (unheld.length === 0) return;
      const held = await this.unitOfWork
        .read(jobActor(hub))
        .rows<{ sha256: string }>(
          `select distinct sha256 from platform.stored_file where hub_id = $1 and sha256 = any($2)`,
          [hub.id, unheld],
        );
      const hashes = new Set(held.map(({ sha256 }) => sha256));
      unheld = unheld.filter((sha256) => !hashes.has(sha256));
    }
    for (const sha256 of unheld) await this.store.forget(sha256, before);
  }
}
