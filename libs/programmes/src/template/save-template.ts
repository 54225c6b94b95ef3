import { Injectable } from '@nestjs/common';
import type { SaveTemplateBody } from '@onsil/contracts';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { PlanRepository } from '../plan/plan.repository.js';
import { templateOf } from './plan-template.rule.js';
import { TemplateRepository } from './template.repository.js';

export interface SaveTemplateCommand extends SaveTemplateBody {
  readonly cohortId: string;
}

/** Keeps a cohort's plan as a template of the hub. */
@Injectable()
export class SaveTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanRepository,
    private readonly templates: TemplateRepository,
  ) {}

  execute(actor: Actor, { cohortId, name, summary }: SaveTemplateCommand): Promise<{ id: string }> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { draft } = await this.plans.get(tx, cohortId);
      const id = await this.templates.insert(tx, { name, summary, plan: templateOf(draft) });
      tx.audit({ action: 'template.saved', subject: 'programmes.template', subjectId: id, after: { name, summary } });
      return { id };
    });
  }
}
