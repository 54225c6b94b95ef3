import { describe, expect, it } from '@jest/globals';

import { dayIn, daysBetween, instantOf, plusDays, weekdayOf } from './calendar-day.rule.js';

describe('calendar days', () => {
  it('counts over the end of a month and a leap day', () => {
    expect(plusDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(weekdayOf('2026-11-23')).toBe(1);
  });

  it.each([
    ['Asia/Seoul', '2026-09-28T09:00:00.000Z'],
    ['America/New_York', '2026-09-28T22:00:00.000Z'],
  ])('reads 18:00 on the clock of %s', (timeZone, instant) => {
    expect(instantOf('2026-09-28', '18:00', timeZone).toISOString()).toBe(instant);
  });

  it('takes the instant after the gap when clocks go forward over the time', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('knows the date that a zone shows at an instant', () => {
    expect(dayIn('Asia/Seoul', new Date('2026-09-27T15:00:00Z'))).toBe('2026-09-28');
    expect(dayIn('America/New_York', new Date('2026-09-27T15:00:00Z'))).toBe('2026-09-27');
  });
});
