import { describe, expect, it } from '@jest/globals';
import type { PlannedMilestone } from '@onsil/programmes';

import { dependantsOf, pausedDays, shifted } from './shift-dates.rule.js';

const milestone = (id: string, ...requires: string[]) => ({ id, requires }) as unknown as PlannedMilestone;

describe('dependantsOf', () => {
  it('follows the chain and leaves the rest', () => {
    const all = [milestone('a'), milestone('b', 'a'), milestone('c', 'b'), milestone('d'), milestone('e', 'd', 'a')];

    expect([...dependantsOf('a', all)].sort()).toEqual(['b', 'c', 'e']);
    expect([...dependantsOf('d', all)]).toEqual(['e']);
  });
});

describe('pausedDays', () => {
  it('counts the first and the last day', () => {
    expect(pausedDays('2031-03-10', '2031-03-10')).toBe(1);
    expect(pausedDays('2031-03-31', '2031-04-06')).toBe(7);
  });
});

describe('shifted', () => {
  it('moves calendar days, then on to the next open day', () => {
    const skipWeekend = (day: string) => (day === '2031-03-15' ? '2031-03-17' : day);

    expect(shifted('2031-03-08', 7, skipWeekend)).toBe('2031-03-17');
  });
});
