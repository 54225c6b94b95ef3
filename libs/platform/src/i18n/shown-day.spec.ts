import { describe, expect, it } from '@jest/globals';

import { shownDay } from './shown-day.js';

describe('a day in a mail', () => {
  it.each([
    ['ko', '2026-08-24', '8. 24.(월)'],
    ['ko', '2027-01-04', '2027. 1. 4.(월)'],
    ['en', '2026-08-24', 'Mon 24 Aug'],
    ['en', '2027-01-04', 'Mon 4 Jan 2027'],
  ] as const)('is written as the product writes days, with another year: %s %s', (locale, day, shown) => {
    expect(shownDay(locale, day, '2026')).toBe(shown);
  });

  it('has its year always where it is to hold', () => {
    expect(shownDay('ko', '2026-08-24', null)).toBe('2026. 8. 24.(월)');
    expect(shownDay('en', '2026-08-24', null)).toBe('Mon 24 Aug 2026');
  });
});
