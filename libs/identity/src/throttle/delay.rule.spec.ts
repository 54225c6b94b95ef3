import { describe, expect, it } from '@jest/globals';

import { ACCOUNT_LIMIT, ADDRESS_LIMIT, LINK_LIMIT, LINKS_FROM_ADDRESS_LIMIT, waitMs } from './delay.rule.js';

const NOW = new Date('2031-03-04T09:00:00Z');
const failures = (count: number, lastSecondsAgo = 0) =>
  Array.from({ length: count }, (_, i) => new Date(NOW.getTime() - (lastSecondsAgo + count - 1 - i) * 1_000));

describe('waitMs', () => {
  it.each([
    [ACCOUNT_LIMIT, 9],
    [ADDRESS_LIMIT, 299],
    [LINK_LIMIT, 4],
    [LINKS_FROM_ADDRESS_LIMIT, 299],
  ])('lets the tries within a limit through (%#)', (limit, count) => {
    expect(waitMs(failures(count), limit, NOW)).toBe(0);
  });

  it('makes an account wait longer with each further failure, and never longer than 30 seconds', () => {
    const waits = [10, 11, 12, 13, 14, 15, 40].map((count) => waitMs(failures(count), ACCOUNT_LIMIT, NOW));

    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('lets an account try again when it has waited', () => {
    expect(waitMs(failures(40, 30), ACCOUNT_LIMIT, NOW)).toBe(0);
  });

  it('closes an address until its oldest failure is 15 minutes old', () => {
    expect(waitMs(failures(300), ADDRESS_LIMIT, NOW)).toBe(15 * 60_000 - 299_000);
  });

  it('mails no sixth link until the first is an hour old', () => {
    expect(waitMs(failures(5, 600), LINK_LIMIT, NOW)).toBe(60 * 60_000 - 604_000);
  });
});
