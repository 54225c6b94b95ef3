import { describe, expect, it } from '@jest/globals';

import { afterSending, afterSilence, afterVerdict, type DeliveryState } from './delivery-state.rule.js';

const NOW = new Date('2031-03-07T00:00:00Z');
const LATER = new Date('2031-03-07T08:00:00Z');
const planned: DeliveryState = { state: 'planned', wakeAt: NOW, reason: null, attempts: 0, doubtedAt: null };
const abandoned: DeliveryState = { ...planned, state: 'sending', attempts: 1 };
const send = { do: 'send', isLate: false } as const;

describe('afterVerdict', () => {
  it('leaves, fenced by its attempt, to be doubted after two minutes', () => {
    expect(afterVerdict(planned, send, null, NOW)).toEqual({
      ...planned,
      state: 'sending',
      attempts: 1,
      wakeAt: new Date('2031-03-07T00:02:00Z'),
    });
  });

  it('leaves a second time when it was abandoned, and never a third', () => {
    const again = afterVerdict(abandoned, send, null, NOW);
    expect(again).toMatchObject({ state: 'sending', attempts: 2, doubtedAt: NOW });

    expect(afterVerdict(again, send, null, NOW)).toMatchObject({ state: 'in_doubt', attempts: 2, wakeAt: null });
  });

  it.each([
    [{ do: 'cancel' } as const, { state: 'cancelled', reason: 'no_longer_wanted', wakeAt: null }],
    [{ do: 'skip', reason: 'overtaken' } as const, { state: 'skipped', reason: 'overtaken', wakeAt: null }],
    [{ do: 'move' } as const, { state: 'planned', reason: null, wakeAt: LATER }],
    [{ do: 'hold', until: LATER, reason: 'quiet_hours' } as const, { state: 'held', wakeAt: LATER }],
  ])('ends or waits as the verdict says: %j', (verdict, expected) => {
    expect(afterVerdict(planned, verdict, LATER, NOW)).toMatchObject(expected);
  });

  it.each([{ do: 'cancel' } as const, { do: 'skip', reason: 'overtaken' } as const, { do: 'move' } as const])(
    'stays in doubt when it may have arrived, whatever is decided: %j',
    (verdict) => {
      expect(afterVerdict(abandoned, verdict, LATER, NOW)).toMatchObject({ state: 'in_doubt', wakeAt: null });
    },
  );
});

describe('afterSending', () => {
  const sending = afterVerdict(planned, send, null, NOW);

  it.each([
    ['accepted', { state: 'sent', wakeAt: null, reason: null }],
    ['refused', { state: 'failed', wakeAt: null, reason: 'refused' }],
    ['failed', { state: 'planned', wakeAt: new Date('2031-03-07T00:00:30Z'), reason: null }],
    ['in_doubt', { state: 'in_doubt', wakeAt: new Date('2031-03-07T00:02:00Z'), doubtedAt: NOW }],
  ] as const)('is what the attempt made of it: %s', (attempt, expected) => {
    expect(afterSending(sending, attempt, NOW)).toMatchObject(expected);
  });

  it('gives up within a day of tries', () => {
    let state = planned;
    let at = NOW;
    while (state.state === 'planned') {
      state = afterSending(afterVerdict(state, send, null, at), 'failed', at);
      at = state.wakeAt ?? at;
    }

    expect(state).toMatchObject({ state: 'failed', reason: 'given_up', wakeAt: null });
    expect(at.getTime() - NOW.getTime()).toBeLessThan(24 * 3_600_000);
  });
});

describe('afterSilence', () => {
  it('tries again later, as after a mail that failed', () => {
    expect(afterSilence(planned, NOW)).toMatchObject({ state: 'planned', attempts: 1 });
  });
});
