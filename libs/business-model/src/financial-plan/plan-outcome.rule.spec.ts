import { describe, expect, it } from '@jest/globals';
import type { PlanLine } from '@onsil/contracts';

import { monthAfter, planOutcome } from './plan-outcome.rule.js';

const line = (section: PlanLine['section'], amount: number, more: Partial<PlanLine> = {}): PlanLine => ({
  id: '0190f1c4-7b0e-7cc3-98c4-000000000001',
  section,
  label: section,
  wage: null,
  base: Array.from<number>({ length: 12 }).fill(amount),
  cautious: null,
  hopeful: null,
  ...more,
});
const content = (...lines: PlanLine[]) => ({ firstMonth: '2031-11', months: 12 as const, openingCash: 1_000, lines });

describe('what follows from a financial plan', () => {
  it('is cash before, plus revenue and funding, minus cost and people times what one costs', () => {
    const plan = content(
      line('revenue', 300),
      line('cost', 100),
      line('headcount', 1.5, { wage: 200 }),
      line('funding', 50),
    );

    expect(planOutcome(plan, 'base').months[0]).toEqual({
      month: '2031-11',
      revenue: 300,
      cost: 100,
      wages: 300,
      funding: 50,
      net: -50,
      cash: 950,
    });
  });

  it('lasts as many whole months as end with cash in hand', () => {
    const outcome = planOutcome(content(line('cost', 300)), 'base');

    expect(outcome.runwayMonths).toBe(3);
    expect(outcome.lowest).toEqual({ month: '2032-10', cash: 1_000 - 3_600 });
  });

  it('lasts for good when the cash never goes below nothing', () => {
    expect(planOutcome(content(line('cost', 0)), 'base').runwayMonths).toBeNull();
  });

  it('takes a scenario where there is one, else what is expected', () => {
    const plan = content(line('revenue', 300, { cautious: Array.from<number>({ length: 12 }).fill(100) }));

    expect(planOutcome(plan, 'cautious').months[0]!.revenue).toBe(100);
    expect(planOutcome(plan, 'hopeful').months[0]!.revenue).toBe(300);
  });

  it('counts months over the end of a year', () => {
    expect(['2031-11', '2031-12', '2032-01'].map((_, i) => monthAfter('2031-11', i))).toEqual([
      '2031-11',
      '2031-12',
      '2032-01',
    ]);
  });
});
