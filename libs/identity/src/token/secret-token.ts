import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits, as it travels, and the only form of it that is stored. */
export function newSecret(): { readonly secret: string; readonly hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOf(secret) };
}

/** What stands in the database for a secret. Its 256 bits need no salt and no slow hash. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
