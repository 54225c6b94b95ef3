import { Injectable } from '@nestjs/common';
import type { Locale, PlanSource, PlanTemplate, TemplatesView } from '@onsil/contracts';
import { NotFound, type HubRead, type HubTx } from '@onsil/platform';

import { PlanRepository } from '../plan/plan.repository.js';
import { planIn } from './built-in/built-in-template.js';
import { BUILT_IN_TEMPLATES } from './built-in/built-in-templates.js';
import { templateOf } from './plan-template.rule.js';
import { TemplateRepository } from './template.repository.js';

/** A plan to start from, and the name of what it was copied from. */
export interface SourcePlan {
  readonly name: string | null;
  readonly plan: PlanTemplate;
}

type Summary = TemplatesView['items'][number];

const EMPTY: SourcePlan = { name: null, plan: { lengthDays: 300, stages: [] } };

/** Everything a new plan may be copied from: nothing, a template that comes with Onsil, one of the hub, another cohort. */
@Injectable()
export class PlanSources {
  constructor(
    private readonly plans: PlanRepository,
    private readonly templates: TemplateRepository,
  ) {}

  /** @throws NotFound */
  async get(sql: HubTx | HubRead, source: PlanSource, locale: Locale): Promise<SourcePlan> {
    switch (source.kind) {
      case 'empty':
        return EMPTY;
      case 'built_in': {
        const template = BUILT_IN_TEMPLATES.find(({ key }) => key === source.key);
        if (!template) throw new NotFound();
        return { name: template.name[locale], plan: planIn(template, locale) };
      }
      case 'template':
        return this.templates.get(sql, source.id);
      case 'cohort': {
        const { cohort, draft } = await this.plans.get(sql, source.id);
        return { name: cohort.name, plan: templateOf(draft) };
      }
    }
  }

  /** The templates on offer: those that come with Onsil in the reader's language, then the hub's own. */
  async list(sql: HubTx | HubRead, locale: Locale): Promise<TemplatesView> {
    const builtIn = BUILT_IN_TEMPLATES.map((template) =>
      summaryOf(
        { kind: 'built_in', key: template.key },
        { name: template.name[locale], summary: template.summary[locale], plan: planIn(template, locale) },
      ),
    );
    const own = (await this.templates.list(sql)).map((template) =>
      summaryOf({ kind: 'template', id: template.id }, template),
    );
    return { items: [...builtIn, ...own] };
  }
}

function summaryOf(
  source: PlanSource,
  { name, summary, plan }: { name: string; summary: string; plan: PlanTemplate },
): Summary {
  return {
    source,
    name,
    summary,
    stages: plan.stages.length,
    milestones: plan.stages.reduce((count, stage) => count + stage.milestones.length, 0),
    lengthDays: plan.lengthDays,
  };
}
