import { describe, expect, it } from '@jest/globals';

import { LogAlreadyAnswered } from '../mentoring.errors.js';
import { SessionLog } from './session-log.entity.js';

const SENT = new Date('2031-03-04T09:00:00Z');
const after = (hours: number) => new Date(SENT.getTime() + hours * 3_600_000);

function aLog(): SessionLog {
  const log = Object.assign(new SessionLog(), { version: 1 });
  log.ask(SENT);
  return log;
}

describe('a sent log', () => {
  it('waits 48 hours for the team, not a moment longer', () => {
    const log = aLog();

    expect(log.isWaiting(after(47.99))).toBe(true);
    expect(log.isWaiting(after(48))).toBe(false);
  });

  it('is answered once', () => {
    const log = aLog();
    log.confirm('p1', after(1));

    expect(log).toMatchObject({ answer: 'confirmed', answeredBy: 'p1', objection: null, version: 2 });
    expect(() => log.object('아니에요', 'p2', after(2))).toThrow(LogAlreadyAnswered);
  });

  it('takes no objection once the time has passed', () => {
    expect(() => aLog().object('아니에요', 'p1', after(49))).toThrow(LogAlreadyAnswered);
  });

  it('asks again once it was corrected', () => {
    const log = aLog();
    log.object('60분이었어요', 'p1', after(2));

    log.correct({ startsAt: SENT, minutes: 60, mentorCame: true, topics: [], sharedNote: '' }, after(60));

    expect(log).toMatchObject({ answer: null, objection: null, minutes: 60, version: 3 });
    expect(log.isWaiting(after(107))).toBe(true);
  });
});
