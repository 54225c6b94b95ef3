import { Injectable } from '@nestjs/common';
import type { PlanDraft, PlanPreview } from '@onsil/contracts';
import { HubCalendar } from '@onsil/network';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { planDates } from './plan-dates.rule.js';
import { PlanRepository } from './plan.repository.js';
import { keptCodes } from './stored-plan.js';

export interface PreviewPlanCommand {
  readonly cohortId: string;
  readonly draft: PlanDraft;
}

/** Every date a draft would give, and its faults; saves nothing. */
@Injectable()
export class PreviewPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanRepository,
    private readonly calendar: HubCalendar,
  ) {}

  async execute(actor: Actor, { cohortId, draft }: PreviewPlanCommand): Promise<PlanPreview> {
    const read = this.unitOfWork.read(actor);
    const stored = await this.plans.get(read, cohortId);
    return planDates(draft, await this.calendar.workingDays(read, actor.locale), keptCodes(stored));
  }
}
