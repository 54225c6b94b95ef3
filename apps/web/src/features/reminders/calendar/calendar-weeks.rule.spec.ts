import { describe, expect, it } from '@jest/globals';

import { weeksAround } from './calendar-weeks.rule.js';

describe('the weeks of the calendar', () => {
  it('are whole ones from Monday to Sunday around the days', () => {
    const weeks = weeksAround('2026-08-20', '2026-09-02');

    expect(weeks.map((week) => [week[0], week.at(-1)])).toEqual([
      ['2026-08-17', '2026-08-23'],
      ['2026-08-24', '2026-08-30'],
      ['2026-08-31', '2026-09-06'],
    ]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('need no more than the week itself when it fits', () => {
    expect(weeksAround('2026-08-17', '2026-08-23')).toHaveLength(1);
  });
});
