import { PASSWORD_MAX, PASSWORD_MIN } from '@onsil/contracts';

import { COMMON_PASSWORDS } from './common-passwords.js';

export type PasswordFault = 'too_short' | 'too_long' | 'common' | 'contains_context' | 'one_character';

/** What about a person must not be the password: the address, the name, the hubs. */
export type PasswordContext = readonly string[];

const SHORTEST_CONTEXT = 4;

/**
 * Judges a new password: 10 to 200 characters, not a common one, not built on the person's address or hub. No rules on
 * kinds of characters, and nothing is ever cut off (OWASP ASVS 5.0, 6.2).
 */
export function passwordFault(password: string, context: PasswordContext): PasswordFault | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN) return 'too_short';
  if (length > PASSWORD_MAX) return 'too_long';
  if (new Set(password).size === 1) return 'one_character';
  const plain = simplified(password);
  if (COMMON_PASSWORDS.has(plain)) return 'common';
  const words = context.map(simplified).filter((word) => word.length >= SHORTEST_CONTEXT);
  const isBuiltOn = (word: string) =>
    plain.includes(word) && plain.length - word.length < PASSWORD_MIN - SHORTEST_CONTEXT;
  return words.some(isBuiltOn) ? 'contains_context' : null;
}

function simplified(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
