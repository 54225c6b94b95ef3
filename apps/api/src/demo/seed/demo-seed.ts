import { Injectable } from '@nestjs/common';
import { Hubs } from '@onsil/network';
import { UnitOfWork, type ActorHub } from '@onsil/platform';

import { DEMO_HUBS } from '../demo-hubs.js';

export type Progress = (percent: number, what: string) => void;

/** Fills an empty database with the demo network, through the same use cases as everybody. */
@Injectable()
export class DemoSeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hubs: Hubs,
  ) {}

  async execute(progress: Progress): Promise<void> {
    progress(0, 'network and hubs');
    await this.makeNetwork();
    await this.markFilled();
    progress(100, 'done');
  }

  private makeNetwork(): Promise<readonly ActorHub[]> {
    return this.unitOfWork.writeGlobal(null, async (tx) => {
      const networkId = await this.hubs.createNetwork(tx, { name: '소셜캠퍼스 온', isDemo: true });
      const made: ActorHub[] = [];
      for (const hub of DEMO_HUBS)
        made.push(await this.hubs.create(tx, { ...hub, networkId, timeZone: 'Asia/Seoul', locale: 'ko' }));
      return made;
    });
  }

  /** Only a demo that was filled to the end counts; a half one is emptied and filled anew at the next start. */
  private async markFilled(): Promise<void> {
    await this.unitOfWork.recordGlobal(({ rows, at }) =>
      rows(`insert into platform.installation_fact (name, value) values ('demo_filled_at', $1)`, [at.toISOString()]),
    );
  }
}
