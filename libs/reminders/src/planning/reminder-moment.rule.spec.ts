import { describe, expect, it } from '@jest/globals';
import { dayIn, instantOf, timeIn, WorkingDays } from '@onsil/network';
import fc from 'fast-check';

import { occasionInstant, reminderMoment, type HubTime } from './reminder-moment.rule.js';

const chuseok = new Map([
  ['2026-09-24', '추석 연휴'],
  ['2026-09-25', '추석'],
  ['2026-09-26', '추석 연휴'],
]);
const hub = (timeZone: string): HubTime => ({
  timeZone,
  calendar: new WorkingDays({ holidays: () => chuseok, network: [], hub: [] }),
});
const seoul = hub('Asia/Seoul');
const at9 = (offsetDays: number, counting: 'calendar' | 'working' = 'calendar') => ({
  offsetDays,
  counting,
  timeOfDay: '09:00',
});

describe('reminderMoment', () => {
  it('is nine in the morning on the hub’s clock, so many days before', () => {
    expect(reminderMoment(at9(-7), { on: '2026-07-15' }, seoul)).toEqual(new Date('2026-07-08T00:00:00Z'));
  });

  it('moves off a closed day: to the open day before until the occasion, to the next one after it', () => {
    expect(reminderMoment(at9(-1), { on: '2026-07-13' }, seoul)).toEqual(new Date('2026-07-10T00:00:00Z'));
    expect(reminderMoment(at9(0), { on: '2026-09-25' }, seoul)).toEqual(new Date('2026-09-23T00:00:00Z'));
    expect(reminderMoment(at9(2), { on: '2026-09-23' }, seoul)).toEqual(new Date('2026-09-28T00:00:00Z'));
  });

  it('counts working days over weekends and holidays, both ways', () => {
    expect(reminderMoment(at9(-2, 'working'), { on: '2026-09-28' }, seoul)).toEqual(new Date('2026-09-22T00:00:00Z'));
    expect(reminderMoment(at9(1, 'working'), { on: '2026-09-23' }, seoul)).toEqual(new Date('2026-09-28T00:00:00Z'));
  });

  it('keeps an instant’s own time of day when the rule has none, closed day or not', () => {
    const session = { at: new Date('2026-07-10T11:30:00Z') };
    const own = (offsetDays: number) => ({ offsetDays, counting: 'calendar' as const, timeOfDay: null });

    expect(reminderMoment(own(0), session, seoul)).toEqual(session.at);
    expect(reminderMoment(own(1), session, seoul)).toEqual(new Date('2026-07-11T11:30:00Z'));
  });

  it('is the morning before a session that is early on the hub’s clock, whatever day it is in Greenwich', () => {
    expect(reminderMoment(at9(-1), { at: new Date('2026-07-07T23:30:00Z') }, seoul)).toEqual(
      new Date('2026-07-07T00:00:00Z'),
    );
  });

  it.each([
    ['New York, clocks forward', 'America/New_York', '2026-03-08', '2026-03-06T14:00:00Z'],
    ['New York, clocks back', 'America/New_York', '2026-11-02', '2026-10-30T13:00:00Z'],
    ['London, clocks forward', 'Europe/London', '2026-03-30', '2026-03-27T09:00:00Z'],
    ['London, clocks back', 'Europe/London', '2026-10-27', '2026-10-26T09:00:00Z'],
    ['Seoul, which has no such days', 'Asia/Seoul', '2026-10-27', '2026-10-26T00:00:00Z'],
  ])('stays at nine on the wall across a change of the clock: %s', (_, timeZone, on, due) => {
    expect(reminderMoment(at9(-1), { on }, hub(timeZone))).toEqual(new Date(due));
  });

  it('falls after the gap when the clock leaps over the time', () => {
    const session = { at: new Date('2026-03-07T07:30:00Z') }; // 02:30 in New York, the day before the leap

    const moment = reminderMoment(
      { offsetDays: 1, counting: 'calendar', timeOfDay: null },
      session,
      hub('America/New_York'),
    );

    expect(moment).toEqual(new Date('2026-03-08T07:30:00Z')); // 03:30
  });

  const zones = fc.constantFrom('America/New_York', 'Europe/London', 'Asia/Seoul');
  const days = fc
    .integer({ min: 0, max: 3_000 })
    .map((n) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
  const offsets = fc.integer({ min: -60, max: 60 });
  const countings = fc.constantFrom('calendar' as const, 'working' as const);

  it('is always nine on the wall of an open day, on the right side of the occasion', () => {
    fc.assert(
      fc.property(zones, days, offsets, countings, (timeZone, on, offsetDays, counting) => {
        const time = hub(timeZone);
        const moment = reminderMoment(at9(offsetDays, counting), { on }, time);
        const day = dayIn(timeZone, moment);
        expect(timeIn(timeZone, moment)).toBe('09:00');
        expect(time.calendar.isOpen(day)).toBe(true);
        expect(offsetDays <= 0 ? day <= on : day > on).toBe(true);
      }),
    );
  });

  it('never comes sooner for a later stage', () => {
    fc.assert(
      fc.property(zones, days, offsets, offsets, countings, (timeZone, on, one, other, counting) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const moment = (offset: number) => reminderMoment(at9(offset, counting), { on }, hub(timeZone)).getTime();
        expect(moment(early)).toBeLessThanOrEqual(moment(late));
      }),
    );
  });
});

describe('occasionInstant', () => {
  it('is the start of the day on the hub’s clock, the time when there is one, or the instant itself', () => {
    const at = new Date('2026-07-07T23:30:00Z');

    expect(occasionInstant({ on: '2026-07-15' }, 'Asia/Seoul')).toEqual(new Date('2026-07-14T15:00:00Z'));
    expect(occasionInstant({ on: '2026-07-15', time: '18:00' }, 'Asia/Seoul')).toEqual(
      instantOf('2026-07-15', '18:00', 'Asia/Seoul'),
    );
    expect(occasionInstant({ at }, 'Asia/Seoul')).toEqual(at);
  });
});
