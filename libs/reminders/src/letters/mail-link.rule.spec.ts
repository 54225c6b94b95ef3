import { randomBytes } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { claimedMailLink, isSignedBy, signedMailLink } from './mail-link.rule.js';

const LINK = { hubId: '01930000-0000-7000-8000-0000000000a1', reminderId: '01930000-0000-7000-8000-0000000000b2' };
const KEY = randomBytes(32);

describe('the link at the foot of a mail', () => {
  it('says what it stands for, and holds under the key that signed it alone', () => {
    const token = signedMailLink(LINK, KEY);

    expect(claimedMailLink(token)).toEqual(LINK);
    expect(isSignedBy(token, KEY)).toBe(true);
    expect(isSignedBy(token, randomBytes(32))).toBe(false);
  });

  it('cannot be turned to another reminder or hub', () => {
    const bytes = Buffer.from(signedMailLink(LINK, KEY), 'base64url');
    for (const at of [0, 15, 16, 31, 40]) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;

      expect(isSignedBy(changed.toString('base64url'), KEY)).toBe(false);
    }
  });

  it.each(['', 'abc', 'x'.repeat(86), `${'A'.repeat(85)}=`, '../../etc/passwd'])('is not %j', (token) => {
    const link = claimedMailLink(token);

    expect(link === null || !isSignedBy(token, KEY)).toBe(true);
  });
});
