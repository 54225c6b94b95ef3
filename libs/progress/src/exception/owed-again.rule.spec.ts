import { describe, expect, it } from '@jest/globals';

import { owedAgain, type Owed } from './owed-again.rule.js';

/** Sunday 29 December 2030 is closed, as is New Year's Day. */
const nextOpenDay = (day: string) => ({ '2030-12-29': '2030-12-30', '2031-01-01': '2031-01-02' })[day] ?? day;
const after = (untilOn: string, owed: Partial<Owed> = {}, today = '2030-12-01') =>
  owedAgain(untilOn, { dueOn: '2030-11-20', pauses: [], ...owed }, { today, nextOpenDay });

describe('owedAgain', () => {
  it('is from the day after, due two weeks after the last day, on to the next open day', () => {
    expect(after('2030-12-15')).toEqual({ fromOn: '2030-12-16', dueOn: '2030-12-30' });
    expect(after('2030-12-16')).toEqual({ fromOn: '2030-12-17', dueOn: '2030-12-30' });
  });

  it('never brings a later due date of its own forward', () => {
    expect(after('2030-12-15', { dueOn: '2031-03-01' }).dueOn).toBe('2031-03-01');
    expect(after('2030-12-15', { dueOn: '2030-12-30' }).dueOn).toBe('2030-12-30');
  });

  it('does not count the days of a pause', () => {
    const pauses = [
      { fromOn: '2030-12-01', untilOn: '2030-12-20' },
      { fromOn: '2030-12-25', untilOn: '2030-12-26' },
      { fromOn: '2031-02-01', untilOn: '2031-02-28' },
    ];

    expect(after('2030-12-15', { pauses }).dueOn).toBe('2031-01-05');
    expect(after('2031-01-20', { pauses }).dueOn).toBe('2031-03-03');
  });

  it('is never due in a pause, whichever date it is', () => {
    const pauses = [{ fromOn: '2030-12-30', untilOn: '2031-02-10' }];

    expect(after('2030-12-15', { pauses }).dueOn).toBe('2031-02-11');
    expect(after('2030-12-12', { pauses, dueOn: '2031-02-01' }).dueOn).toBe('2031-02-11');
  });

  it('gives the two weeks also where it is ended late', () => {
    expect(after('2030-12-15', {}, '2031-02-10')).toEqual({ fromOn: '2031-02-10', dueOn: '2031-02-23' });
    expect(after('2030-12-15', {}, '2030-12-16')).toEqual(after('2030-12-15'));
  });
});
