import { describe, expect, it } from '@jest/globals';

import { gapDueOn } from './gap-due.rule.js';

const TODAY = '2026-11-30';
const milestone = (dueOn: string) => ({ milestone: { code: 'M7', title: 'Midterm', dueOn, id: '' } });
const round = (dueOn: string, closedAt: string | null = null) => ({ dueOn, closedAt });

describe('the day proposed for a gap', () => {
  it.each([
    ['that of the milestone that fits', milestone('2026-12-08'), round('2026-12-12'), '2026-12-08'],
    ['today is not too late', milestone(TODAY), round('2026-12-12'), TODAY],
    ['that of the round once the milestone is late', milestone('2026-10-08'), round('2026-12-12'), '2026-12-12'],
    ['that of the round without a milestone', { milestone: null }, round('2026-12-12'), '2026-12-12'],
    ['none once the round is closed', { milestone: null }, round('2026-12-12', '2026-11-01T00:00:00Z'), null],
    ['none where both have passed', milestone('2026-10-08'), round('2026-11-01'), null],
  ])('is %s', (_what, gap, of, day) => {
    expect(gapDueOn(gap, of, TODAY)).toBe(day);
  });
});
