import { describe, expect, it } from '@jest/globals';
import { timeIn } from '@onsil/network';
import fc from 'fast-check';

import { nextTime, quietUntil } from './quiet-hours.rule.js';

const nights = (timeZone: string) => ({ timeZone, quietFrom: '21:00', quietUntil: '08:00' });

describe('quietUntil', () => {
  it.each([
    ['in the evening', '2026-07-10T12:30:00Z', '2026-07-10T23:00:00Z'],
    ['after midnight', '2026-07-09T16:00:00Z', '2026-07-09T23:00:00Z'],
    ['at its first minute', '2026-07-10T12:00:00Z', '2026-07-10T23:00:00Z'],
    ['at its end', '2026-07-09T23:00:00Z', null],
    ['by day', '2026-07-10T03:00:00Z', null],
  ])('answers when a night in Seoul ends: %s', (_, at, until) => {
    expect(quietUntil(new Date(at), nights('Asia/Seoul'))).toEqual(until && new Date(until));
  });

  it('ends at eight on the wall in the night in which the clock changes', () => {
    expect(quietUntil(new Date('2026-03-08T04:00:00Z'), nights('America/New_York'))).toEqual(
      new Date('2026-03-08T12:00:00Z'),
    );
    expect(quietUntil(new Date('2026-10-24T22:00:00Z'), nights('Europe/London'))).toEqual(
      new Date('2026-10-25T08:00:00Z'),
    );
  });

  it('knows quiet hours within a day, and none at all', () => {
    const noon = { timeZone: 'Asia/Seoul', quietFrom: '12:00', quietUntil: '13:00' };

    expect(quietUntil(new Date('2026-07-10T03:30:00Z'), noon)).toEqual(new Date('2026-07-10T04:00:00Z'));
    expect(quietUntil(new Date('2026-07-10T15:30:00Z'), noon)).toBeNull();
    expect(quietUntil(new Date('2026-07-10T03:30:00Z'), { ...noon, quietUntil: '12:00' })).toBeNull();
  });

  it('never lets a mail into the night, nor keeps it longer than a day', () => {
    const clock = fc
      .integer({ min: 0, max: 24 * 60 - 1 })
      .map((n) => `${`${Math.floor(n / 60)}`.padStart(2, '0')}:${`${n % 60}`.padStart(2, '0')}`);
    const instants = fc
      .integer({ min: 0, max: 3 * 366 * 24 * 60 })
      .map((n) => new Date(Date.UTC(2026, 0, 1) + n * 60_000));
    const zones = fc.constantFrom('America/New_York', 'Europe/London', 'Asia/Seoul');

    fc.assert(
      fc.property(instants, zones, clock, clock, (at, timeZone, quietFrom, until) => {
        const quiet = { timeZone, quietFrom, quietUntil: until };
        const leaves = quietUntil(at, quiet) ?? at;
        expect(quietUntil(leaves, quiet)).toBeNull();
        expect(leaves.getTime() - at.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
      }),
      { numRuns: 500 },
    );
  });
});

describe('nextTime', () => {
  it('is today or tomorrow on the recipient’s clock, never now', () => {
    const at = new Date('2026-07-10T08:00:00Z');

    expect(timeIn('Asia/Seoul', at)).toBe('17:00');
    expect(nextTime(at, '17:00', 'Asia/Seoul')).toEqual(new Date('2026-07-11T08:00:00Z'));
    expect(nextTime(at, '17:01', 'Asia/Seoul')).toEqual(new Date('2026-07-10T08:01:00Z'));
  });
});
