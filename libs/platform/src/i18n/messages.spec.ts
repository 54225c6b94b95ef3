import { describe, expect, it } from '@jest/globals';

import { defineMessages, message } from './messages.js';

defineMessages({
  ko: { 'messages.spec.late': '{team} {days}일 늦음' },
  en: { 'messages.spec.late': '{team} is {days} {days|day|days} late' },
});

describe('a message', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [12, '12 days'],
  ])('bends the noun after %s', (days, said) => {
    expect(message('en', 'messages.spec.late', { team: 'Team 07', days })).toBe(`Team 07 is ${said} late`);
    expect(message('ko', 'messages.spec.late', { team: 'Team 07', days })).toBe(`Team 07 ${days}일 늦음`);
  });

  it('parts the thousands of what is longer than a year', () => {
    expect(message('ko', 'messages.spec.late', { team: 2031, days: 20_000 })).toBe('2031 20,000일 늦음');
  });

  it('leaves open what it was not told', () => {
    expect(message('en', 'messages.spec.late', { days: 1 })).toBe('{team} is 1 day late');
  });
});
