import { describe, expect, it } from '@jest/globals';

import { afterAttempt, taken, type MailState } from './mail-state.rule.js';

const AT = new Date('2031-03-04T00:00:00Z');
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);
const QUEUED: MailState = { status: 'queued', attempts: 0, nextAttemptAt: AT, doubtedAt: null };
const SENDING: MailState = { status: 'sending', attempts: 1, nextAttemptAt: later(2), doubtedAt: null };

describe('a mail taken by a sender', () => {
  it('is sending, and may be taken by another after two minutes', () => {
    expect(taken(QUEUED, AT)).toEqual(SENDING);
  });

  it('is sent once more when its sender died', () => {
    expect(taken(SENDING, later(2))).toMatchObject({ status: 'sending', attempts: 2, doubtedAt: later(2) });
  });

  it('stays in doubt when its second sender died too', () => {
    const again = taken(SENDING, later(2));

    expect(taken(again, later(4))).toMatchObject({ status: 'in_doubt', nextAttemptAt: null, attempts: 2 });
  });
});

describe('a mail after an attempt', () => {
  it('is done when it was accepted', () => {
    expect(afterAttempt(SENDING, 'accepted', AT)).toMatchObject({ status: 'sent', nextAttemptAt: null });
  });

  it('has failed for good when the server refused it', () => {
    expect(afterAttempt(SENDING, 'refused', AT)).toMatchObject({ status: 'failed', nextAttemptAt: null });
  });

  it('waits longer after each failure and gives up after the eighth retry', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (attempts) => afterAttempt({ ...SENDING, attempts }, 'failed', AT).nextAttemptAt!,
    );

    expect(waits).toEqual([...waits].sort((a, b) => Number(a) - Number(b)));
    expect(waits[0]).toEqual(later(0.5));
    expect(afterAttempt({ ...SENDING, attempts: 9 }, 'failed', AT)).toMatchObject({
      status: 'failed',
      nextAttemptAt: null,
    });
  });

  it('is tried once more two minutes after a doubt, and never after a second one', () => {
    const once = afterAttempt(SENDING, 'in_doubt', AT);
    const twice = afterAttempt(taken(once, later(2)), 'in_doubt', later(2));

    expect(once).toMatchObject({ status: 'in_doubt', nextAttemptAt: later(2), doubtedAt: AT });
    expect(twice).toMatchObject({ status: 'in_doubt', nextAttemptAt: null, doubtedAt: AT });
  });
});
