import { describe, expect, it } from '@jest/globals';
import { LOCALES, planDraft } from '@onsil/contracts';
import { WorkingDays } from '@onsil/network';

import { planDates } from '../../plan/plan-dates.rule.js';
import { planFrom } from '../plan-template.rule.js';
import { planIn } from './built-in-template.js';
import { BUILT_IN_TEMPLATES } from './built-in-templates.js';

const everyDayButWeekends = new WorkingDays({ holidays: () => new Map(), network: [], hub: [] });
const starts = ['2026-03-02', '2027-01-31', '2028-09-15'];
const cases = BUILT_IN_TEMPLATES.flatMap((template) =>
  LOCALES.map((locale) => ({ key: template.key, template, locale })),
);

describe('the templates that come with Onsil', () => {
  it.each(cases)('$key in $locale is a plan that can be saved and opened from any start', ({ template, locale }) => {
    for (const startsOn of starts) {
      const plan = planDraft.parse(planFrom(planIn(template, locale), startsOn));
      const { faults, milestones } = planDates(plan, everyDayButWeekends);

      expect(faults).toEqual([]);
      expect(milestones.filter(({ afterEnd }) => afterEnd)).toEqual([]);
    }
  });

  it.each(cases)(
    '$key in $locale says of every milestone what good looks like and what is handed in',
    ({ template, locale }) => {
      for (const { goodLooksLike, evidence } of planIn(template, locale).stages.flatMap(
        ({ milestones }) => milestones,
      )) {
        expect(goodLooksLike.length).toBeGreaterThan(20);
        expect(evidence.some(({ required }) => required)).toBe(true);
      }
    },
  );

  it.each(BUILT_IN_TEMPLATES.map((template) => ({ key: template.key, template })))(
    '$key has no Korean in its English',
    ({ template }) => {
      const english = JSON.stringify({
        name: template.name.en,
        summary: template.summary.en,
        plan: planIn(template, 'en'),
      });

      expect(english).not.toMatch(/\p{Script=Hangul}/u);
    },
  );

  it.each(BUILT_IN_TEMPLATES.map((template) => ({ key: template.key, template })))(
    '$key requires only milestones that are due earlier',
    ({ template }) => {
      const plan = planFrom(planIn(template, 'ko'), '2026-03-02');
      const dueOn = new Map(
        planDates(plan, everyDayButWeekends).milestones.map((milestone) => [milestone.key, milestone.dueOn!]),
      );

      for (const { key, requires } of plan.stages.flatMap(({ milestones }) => milestones))
        for (const required of requires) expect(dueOn.get(required)! < dueOn.get(key)!).toBe(true);
    },
  );
});
