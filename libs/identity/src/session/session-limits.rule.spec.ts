import { describe, expect, it } from '@jest/globals';
import type { Role } from '@onsil/contracts';

import { isLive } from './session-limits.rule.js';

const NOW = new Date('2031-03-04T09:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const HOUR = 60;
const DAY = 24 * HOUR;

describe('isLive', () => {
  it.each<[string, readonly Role[], boolean]>([
    ['staff', ['hub_staff'], true],
    ['a manager', ['hub_manager'], true],
    ['an operator', ['network_operator'], true],
    ['a mentor who is also staff', ['mentor', 'hub_staff'], true],
    ['a team member on a shared device', ['team_member'], false],
    ['somebody without a role', [], true],
  ])('ends the session of %s after 30 idle minutes', (_who, roles, ownDevice) => {
    expect(isLive({ ownDevice, startedAt: ago(40), lastSeenAt: ago(29) }, roles, NOW)).toBe(true);
    expect(isLive({ ownDevice, startedAt: ago(40), lastSeenAt: ago(30) }, roles, NOW)).toBe(false);
  });

  it('ends the session of staff after 12 hours however busy', () => {
    expect(isLive({ ownDevice: true, startedAt: ago(12 * HOUR), lastSeenAt: ago(0) }, ['hub_staff'], NOW)).toBe(false);
  });

  it('keeps a team member on an own device for 14 idle days and 90 days in all', () => {
    const session = { ownDevice: true, startedAt: ago(89 * DAY), lastSeenAt: ago(13 * DAY) };

    expect(isLive(session, ['team_lead'], NOW)).toBe(true);
    expect(isLive({ ...session, lastSeenAt: ago(14 * DAY) }, ['team_lead'], NOW)).toBe(false);
    expect(isLive({ ...session, startedAt: ago(90 * DAY) }, ['team_lead'], NOW)).toBe(false);
  });
});
