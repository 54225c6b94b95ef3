import { describe, expect, it } from '@jest/globals';
import type { PlannedMilestone } from '@onsil/programmes';

import { mostExtendedDays } from './extended-days.rule.js';

/** M3 waits for M2, which waits for M1. */
const PLAN = {
  all: [
    { id: 'M1', requires: [] as string[] },
    { id: 'M2', requires: ['M1'] },
    { id: 'M3', requires: ['M2'] },
  ] as unknown as PlannedMilestone[],
  movable: new Set(['M1', 'M2', 'M3']),
};
const extension = (milestoneId: string, days: number, movesDependants = false) => ({
  milestoneId,
  days,
  movesDependants,
});

describe('the days that a milestone has got in all', () => {
  it('are its own extensions', () => {
    expect(mostExtendedDays(extension('M1', 4), [extension('M1', 10), extension('M2', 14)], PLAN)).toBe(14);
  });

  it('include those by which it moved with what it waits for', () => {
    expect(mostExtendedDays(extension('M2', 14), [extension('M1', 14, true)], PLAN)).toBe(28);
    expect(mostExtendedDays(extension('M2', 14), [extension('M1', 14)], PLAN)).toBe(14);
  });

  it('are judged of everything that would move, however far', () => {
    expect(mostExtendedDays(extension('M1', 1, true), [extension('M3', 14)], PLAN)).toBe(15);
    expect(
      mostExtendedDays(extension('M1', 1, true), [extension('M3', 14)], { ...PLAN, movable: new Set(['M1']) }),
    ).toBe(1);
  });
});
