import { Injectable } from '@nestjs/common';
import type { OwedAgain } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { assertReached } from '../team-milestone/reach.rule.js';
import { WaiverEnds } from './waiver-ends.js';

/** What a last day would mean for a waiver, before it is asked for or given. */
@Injectable()
export class PreviewWaiverEnd {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly waiverEnds: WaiverEnds,
  ) {}

  /** @throws NotFound */
  async execute(
    actor: Actor,
    asked: { readonly teamMilestoneId: string; readonly untilOn: string },
  ): Promise<OwedAgain> {
    const { teamId, ...end } = await this.waiverEnds.of(this.unitOfWork.read(actor), actor, asked);
    assertReached(actor, teamId, 'milestone.read');
    return end;
  }
}
