import { describe, expect, it } from '@jest/globals';

import { heardUntil } from './heard-until.rule.js';

/** Written until 14 March; heard on the 20th at two in the afternoon in Seoul. */
const NOTICE = { hearingAt: new Date('2031-03-20T05:00:00Z'), statement: null, statementDueOn: '2031-03-14' };
const at = (instant: string) => ({ at: new Date(instant), timeZone: 'Asia/Seoul' });

describe('until when a team is heard', () => {
  it('is the later of the day to write and the day of the hearing', () => {
    expect(heardUntil(NOTICE, at('2031-03-10T00:00:00Z'))).toBe('2031-03-20');
    expect(heardUntil({ ...NOTICE, hearingAt: new Date('2031-03-12T05:00:00Z') }, at('2031-03-10T00:00:00Z'))).toBe(
      '2031-03-14',
    );
  });

  it('is never a day that has passed: the day to write is over, the hearing is not', () => {
    expect(heardUntil(NOTICE, at('2031-03-16T00:00:00Z'))).toBe('2031-03-20');
  });

  it('is nothing once it was heard and wrote, or had its time to write', () => {
    expect(heardUntil({ ...NOTICE, statement: {} }, at('2031-03-20T05:00:00Z'))).toBeNull();
    expect(heardUntil(NOTICE, at('2031-03-20T05:00:00Z'))).toBeNull();
  });

  it('goes by the days of the hub: at eleven at night in London the 14th is over in Seoul', () => {
    expect(heardUntil({ ...NOTICE, hearingAt: null }, at('2031-03-14T14:59:00Z'))).toBe('2031-03-14');
    expect(heardUntil({ ...NOTICE, hearingAt: null }, at('2031-03-14T15:00:00Z'))).toBeNull();
  });
});
