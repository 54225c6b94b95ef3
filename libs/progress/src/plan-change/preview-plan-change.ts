import { Injectable } from '@nestjs/common';
import type { PlanChangeView, PlanDraft } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';
import { Plan } from '@onsil/programmes';

import { AffectedTeamsQuery } from './affected-teams.query.js';

/** Shows what applying a draft to a running cohort would do, and to whom; writes nothing. */
@Injectable()
export class PreviewPlanChange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plan: Plan,
    private readonly affectedTeams: AffectedTeamsQuery,
  ) {}

  /** @throws NotFound, PlanHasFaults */
  async execute(actor: Actor, { cohortId, plan }: { cohortId: string; plan: PlanDraft }): Promise<PlanChangeView> {
    const read = this.unitOfWork.read(actor);
    return this.affectedTeams.execute(read, cohortId, await this.plan.changes(read, cohortId, plan));
  }
}
