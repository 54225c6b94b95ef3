import { describe, expect, it } from '@jest/globals';
import { anOccasion, aRecipient } from '@onsil/testing/reminders';

import type { WantedReminder } from '../planning/wanted-reminders.rule.js';
import { beforeSending, type SendingMoment, type TakenReminder } from './before-sending.rule.js';

const DUE = new Date('2031-03-07T00:00:00Z');
const minutesOn = (minutes: number): Date => new Date(DUE.getTime() + minutes * 60_000);

const wanted: WantedReminder = {
  rule: {
    id: 'rule',
    programmeId: null,
    trigger: 'milestone_due',
    offsetDays: -7,
    counting: 'calendar',
    timeOfDay: '09:00',
    audiences: ['team'],
    isEnabled: true,
    position: 1,
    version: 1,
  },
  occasion: anOccasion(),
  recipient: aRecipient(),
  recipientKey: 'somebody',
  occasionAt: new Date('2031-03-13T15:00:00Z'),
  dueAt: DUE,
};
const row: TakenReminder = { reason: null, attempts: 0, wakeAt: DUE };
const moment = (overrides: Partial<SendingMoment> = {}): SendingMoment => ({
  wanted,
  laterStages: [],
  preference: { timeZone: 'Asia/Seoul', quietFrom: '21:00', quietUntil: '08:00', stopped: [], digestAt: null },
  now: DUE,
  ...overrides,
});
const preferring = (overrides: Partial<SendingMoment['preference']>): Partial<SendingMoment> => ({
  preference: { ...moment().preference, ...overrides },
});

describe('beforeSending', () => {
  it.each<[string, Partial<TakenReminder>, Partial<SendingMoment>, unknown]>([
    ['sends what is due', {}, {}, { do: 'send', isLate: false }],
    ['sends a little late without a word', {}, { now: minutesOn(15) }, { do: 'send', isLate: false }],
    ['says so when it is later', {}, { now: minutesOn(16) }, { do: 'send', isLate: true }],
    ['sends within a day', {}, { now: minutesOn(24 * 60) }, { do: 'send', isLate: true }],
    ['skips after a day', {}, { now: minutesOn(24 * 60 + 1) }, { do: 'skip', reason: 'found_too_late' }],
    ['cancels what nobody wants', {}, { wanted: null }, { do: 'cancel' }],
    ['follows a date that moved on', {}, { wanted: { ...wanted, dueAt: minutesOn(1) } }, { do: 'move' }],
    [
      'lets a later stage speak that is due',
      {},
      { laterStages: [DUE], wanted: { ...wanted, dueAt: minutesOn(-1) } },
      { do: 'skip', reason: 'overtaken' },
    ],
    ['does not wait for a later stage that is not', {}, { laterStages: [minutesOn(1)] }, { do: 'send', isLate: false }],
    [
      'skips what the recipient stopped',
      {},
      preferring({ stopped: ['milestone_due'] }),
      { do: 'skip', reason: 'stopped_by_recipient' },
    ],
    [
      'skips at the second try what they stopped since the first',
      { attempts: 1 },
      preferring({ stopped: ['milestone_due'] }),
      { do: 'skip', reason: 'stopped_by_recipient' },
    ],
    ['sends what they did not stop', {}, preferring({ stopped: ['task_due'] }), { do: 'send', isLate: false }],
    [
      'holds for the daily mail',
      {},
      preferring({ digestAt: '17:00' }),
      { do: 'hold', until: new Date('2031-03-07T08:00:00Z'), reason: 'daily_mail' },
    ],
    [
      'lets go at the daily mail’s time',
      { reason: 'daily_mail' },
      preferring({ digestAt: '09:00' }),
      { do: 'send', isLate: false },
    ],
    [
      'holds in the night',
      { wakeAt: minutesOn(13 * 60) },
      { now: minutesOn(13 * 60) },
      { do: 'hold', until: new Date('2031-03-07T23:00:00Z'), reason: 'quiet_hours' },
    ],
    [
      'holds a second try in the night too',
      { attempts: 1 },
      { now: minutesOn(13 * 60) },
      { do: 'hold', until: new Date('2031-03-07T23:00:00Z'), reason: 'quiet_hours' },
    ],
    [
      'is not late at its second try',
      { attempts: 1, wakeAt: minutesOn(600) },
      { now: minutesOn(700) },
      { do: 'send', isLate: false },
    ],
    ['asks at the second try too whether it is wanted', { attempts: 1 }, { wanted: null }, { do: 'cancel' }],
  ])('%s', (_, taken, overrides, verdict) => {
    expect(beforeSending({ ...row, ...taken }, moment(overrides))).toEqual(verdict);
  });
});
