import { Injectable } from '@nestjs/common';
import type { HubTx } from '@onsil/platform';

import { Pairs } from './pairs.js';
import { Partings } from './partings.js';

@Injectable()
export class AuditedPartings extends Partings {
  constructor(private readonly pairs: Pairs) {
    super();
  }

  override async partTeam(tx: HubTx, teamId: string, reason: string): Promise<{ pairs: number; sessions: number }> {
    const pairs = await this.pairs.ofTeamForUpdate(tx, teamId);
    let sessions = 0;
    for (const pair of pairs) sessions += await this.pairs.part(tx, pair, reason);
    return { pairs: pairs.length, sessions };
  }
}
