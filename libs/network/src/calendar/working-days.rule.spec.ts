import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { plusDays } from './calendar-day.rule.js';
import { WorkingDays, type CalendarLayers } from './working-days.rule.js';

const chuseok = new Map([
  ['2026-09-24', '추석 전날'],
  ['2026-09-25', '추석'],
  ['2026-09-26', '추석 다음 날'],
]);
const workingDays = (layers: Partial<CalendarLayers> = {}) =>
  new WorkingDays({ holidays: () => chuseok, network: [], hub: [], ...layers });

const someDay = fc.integer({ min: 0, max: 1_000 }).map((count) => plusDays('2026-01-01', count));
const someLayers = fc
  .uniqueArray(fc.record({ day: someDay, kind: fc.constantFrom('closed' as const, 'open' as const) }), {
    selector: ({ day }) => day,
    maxLength: 60,
  })
  .map((hub) => workingDays({ hub: hub.map(({ day, kind }) => ({ day, kind, name: '허브' })) }));

describe('WorkingDays', () => {
  it.each([
    ['2026-09-23', null],
    ['2026-09-25', { day: '2026-09-25', kind: 'holiday', name: '추석' }],
    ['2026-09-26', { day: '2026-09-26', kind: 'holiday', name: '추석 다음 날' }],
    ['2026-09-27', { day: '2026-09-27', kind: 'weekend', name: null }],
  ])('says why %s is closed', (day, closure) => {
    expect(workingDays().closure(day)).toEqual(closure);
  });

  it('closes a day that the hub added and opens a holiday that it removed', () => {
    const days = workingDays({
      hub: [
        { day: '2026-09-23', kind: 'closed', name: '개관 기념일' },
        { day: '2026-09-24', kind: 'open', name: '행사' },
      ],
    });

    expect(days.closure('2026-09-23')).toEqual({ day: '2026-09-23', kind: 'hub', name: '개관 기념일' });
    expect(days.isOpen('2026-09-24')).toBe(true);
  });

  it('lets the hub have the last word over its network', () => {
    const network = [{ day: '2026-09-22', kind: 'closed' as const, name: '본부 휴무' }];

    expect(workingDays({ network }).isOpen('2026-09-22')).toBe(false);
    expect(
      workingDays({ network, hub: [{ day: '2026-09-22', kind: 'open', name: '정상 근무' }] }).isOpen('2026-09-22'),
    ).toBe(true);
  });

  it('answers what would be if the hub said otherwise, and stays as it is', () => {
    const days = workingDays({ hub: [{ day: '2026-09-23', kind: 'closed', name: '개관 기념일' }] });

    expect(days.ifHubSaid('2026-09-23', null).isOpen('2026-09-23')).toBe(true);
    expect(days.ifHubSaid('2026-09-25', { day: '2026-09-25', kind: 'open', name: '행사' }).isOpen('2026-09-25')).toBe(
      true,
    );
    expect([days.isOpen('2026-09-23'), days.isOpen('2026-09-25')]).toEqual([false, false]);
  });

  it.each([
    ['next', '2026-09-28'],
    ['previous', '2026-09-23'],
    ['keep', '2026-09-25'],
  ] as const)('moves Chuseok to the %s open day', (landing, day) => {
    expect(workingDays().land('2026-09-25', landing)).toBe(day);
  });

  it('counts working days over weekends and holidays', () => {
    expect(workingDays().addWorkingDays('2026-09-22', 3)).toBe('2026-09-29');
  });

  it('lists weekends and holidays of a range, both ends included', () => {
    expect(
      workingDays()
        .closedBetween('2026-09-24', '2026-09-27')
        .map(({ day, kind }) => `${day} ${kind}`),
    ).toEqual(['2026-09-24 holiday', '2026-09-25 holiday', '2026-09-26 holiday', '2026-09-27 weekend']);
  });

  it('lands on an open day, the nearest in its direction', () => {
    fc.assert(
      fc.property(someLayers, someDay, (days, day) => {
        const next = days.land(day, 'next');
        const previous = days.land(day, 'previous');

        expect(days.isOpen(next) && days.isOpen(previous)).toBe(true);
        if (next !== day) expect(days.closedBetween(day, plusDays(next, -1)).at(-1)?.day).toBe(plusDays(next, -1));
        if (days.isOpen(day)) expect([next, previous]).toEqual([day, day]);
      }),
    );
  });

  it('counts exactly n open days after the day it starts from', () => {
    fc.assert(
      fc.property(someLayers, someDay, fc.integer({ min: 1, max: 60 }), (days, day, count) => {
        const landed = days.addWorkingDays(day, count);
        const span = [];
        for (let candidate = plusDays(day, 1); candidate <= landed; candidate = plusDays(candidate, 1))
          span.push(candidate);

        expect(span.filter((candidate) => days.isOpen(candidate))).toHaveLength(count);
        expect(days.isOpen(landed)).toBe(true);
      }),
    );
  });
});
