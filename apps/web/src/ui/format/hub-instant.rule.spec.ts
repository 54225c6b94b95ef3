import { describe, expect, it } from '@jest/globals';

import { instantOn, onClockOf } from './hub-instant.rule.js';

describe('times on the hub’s clock', () => {
  it('are the same there and back', () => {
    const instant = instantOn('Asia/Seoul', { day: '2026-08-20', time: '15:00' });

    expect(instant).toBe('2026-08-20T06:00:00.000Z');
    expect(onClockOf('Asia/Seoul', instant)).toEqual({ day: '2026-08-20', time: '15:00' });
  });

  it.each([
    ['2026-03-07', '12:00', '2026-03-07T17:00:00.000Z'],
    ['2026-03-09', '12:00', '2026-03-09T16:00:00.000Z'],
    ['2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
  ])('know the clock change of New York: %s %s', (day, time, instant) => {
    expect(instantOn('America/New_York', { day, time })).toBe(instant);
  });

  it('call midnight 00:00', () => {
    expect(onClockOf('Asia/Seoul', '2026-08-19T15:00:00Z')).toEqual({ day: '2026-08-20', time: '00:00' });
  });
});
