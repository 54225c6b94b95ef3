import { Injectable } from '@nestjs/common';
import type { TeamHomeView } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { noteSignOfLife } from './sign-of-life.js';
import { TeamHomeQuery } from './team-home.query.js';

/** The team's first page. That somebody of the team was here counts as a sign of life, in this hub only. */
@Injectable()
export class OpenTeamHome {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teamHome: TeamHomeQuery,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, teamId: string): Promise<TeamHomeView> {
    const view = await this.teamHome.execute(actor, teamId);
    if (actor.ownTeamIds.includes(teamId)) await this.unitOfWork.record(actor, (tx) => noteSignOfLife(tx, teamId));
    return view;
  }
}
