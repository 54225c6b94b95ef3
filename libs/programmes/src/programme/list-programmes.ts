import { Injectable } from '@nestjs/common';
import type { ProgrammesView } from '@onsil/contracts';
import { reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { programmesOf } from './programmes.query.js';

/** The hub's programmes, for those who see the whole hub; others meet their plan through their teams. */
@Injectable()
export class ListProgrammes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor): Promise<ProgrammesView> {
    const items = reachesHub(actor, 'plan.read') ? await programmesOf(this.unitOfWork.read(actor)) : [];
    return { items, capabilities: { update: reachesHub(actor, 'plan.update') } };
  }
}
