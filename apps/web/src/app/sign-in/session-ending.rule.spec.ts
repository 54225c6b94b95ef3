import { describe, expect, it } from '@jest/globals';

import { sessionEnding } from './session-ending.rule.js';

const session = { idleMinutes: 30, endsAt: '2026-08-20T12:00:00Z' };
const at = (time: string): number => Date.parse(`2026-08-20T${time}Z`);

describe('the end of a session', () => {
  it('is far while the session was used lately', () => {
    expect(sessionEnding(session, at('09:00:00'), at('09:23:59'))).toEqual({ state: 'far' });
  });

  it('is told five minutes before, counted from what the server may have noted, and may be put off', () => {
    expect(sessionEnding(session, at('09:00:00'), at('09:24:00'))).toEqual({
      state: 'soon',
      at: new Date(at('09:29:00')),
      mayStay: true,
    });
  });

  it('cannot be put off past the day’s limit', () => {
    expect(sessionEnding(session, at('11:54:00'), at('11:55:00'))).toEqual({
      state: 'soon',
      at: new Date(at('12:00:00')),
      mayStay: false,
    });
  });

  it('is over when even the latest use it may have noted is too old', () => {
    expect(sessionEnding(session, at('09:00:00'), at('09:30:00'))).toMatchObject({ state: 'soon' });
    expect(sessionEnding(session, at('09:00:00'), at('09:30:01'))).toEqual({ state: 'over' });
  });
});
