import { Injectable } from '@nestjs/common';
import type { ProgrammesView } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { Clock, reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { programmesOf, type ProgrammesSight } from './programmes.query.js';

/**
 * The hub's programmes. Those who plan see drafts; mentors and teams the names of what runs or ran, an observer only those they were
 * granted. What is inside a cohort is asked elsewhere, team by team.
 */
@Injectable()
export class ListProgrammes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<ProgrammesView> {
    const items = await programmesOf(this.unitOfWork.read(actor), this.sightOf(actor));
    return { items, capabilities: { update: reachesHub(actor, 'plan.update') } };
  }

  private sightOf(actor: Actor): ProgrammesSight {
    const reaches = actor.reaches['plan.read'] ?? [];
    const countsOnly = !reachesHub(actor, 'plan.read') && !reaches.includes('own') && !reaches.includes('assigned');
    return {
      drafts: reachesHub(actor, 'plan.read'),
      observerId: countsOnly ? actor.personId : null,
      today: dayIn(actor.hub.timeZone, this.clock.now()),
    };
  }
}
