import { describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';

import { PasswordHasher } from './password-hasher.js';

const TYPED = '강릉 바다에서 아침 수영';

describe('a password', () => {
  const hasher = new PasswordHasher();

  it.each([
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ])('is the same one in %s and in %s', async (first, second) => {
    const stored = await hasher.hash(TYPED.normalize(first));

    expect(await hasher.matches(stored, TYPED.normalize(second))).toBe(true);
    expect(await hasher.matches(stored, `${TYPED}!`)).toBe(false);
  });

  it('is kept as argon2id, at the cost that OWASP names first', async () => {
    expect(await hasher.hash(TYPED)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  });

  it('stays good that was kept as it was typed', async () => {
    expect(await hasher.matches(await hash(TYPED.normalize('NFD')), TYPED.normalize('NFD'))).toBe(true);
  });

  it('of nobody matches nothing', async () => {
    expect(await hasher.matches(null, 'a password nobody has')).toBe(false);
  });
});
